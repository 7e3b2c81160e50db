import type { Range } from '../relation.ts'
import { candidatesAt } from './candidates.ts'
import { isPost, sameOffice } from './offices.ts'
import { family, type Person } from './people.ts'
import type { Phrase } from './phrase.ts'
import { placeBefore } from './place-before.ts'
import { asSpeaker, reach, type Scene, type Speaker } from './scene.ts'
import { bystanders } from './words.en.ts'

/**
 * Whom "Rusk's lawyer" or "his wife" means: the only one whom the report calls lawyer of Rusk, or wife with Rusk's
 * surname; after a quotation, "Lind's former strategist said" goes on with who is just speaking. Null where the report
 * tells of no such person: most of them have no name.
 */
export function belonging(scene: Scene, range: Range, phrase: Phrase): Speaker | null {
  const { tokens } = scene.analysis
  if (phrase.plural) return null
  const owner = ownerIn(scene, range)
  if (owner === undefined) return null
  if (owner) {
    const kin = family.test(phrase.head)
    const bound = scene.people.all
      .slice(0, reach)
      .filter(
        (person) =>
          person !== owner &&
          person.role !== null &&
          (kin ? person.told.has(phrase.head) : sameOffice(person.role, phrase.head)) &&
          (` ${person.role.toLowerCase().replace(/[^\p{L}-]+/gu, ' ')} `.includes(` ${owner.surname} `) ||
            (kin && person.surname === owner.surname)),
      )
    if (bound.length === 1) return asSpeaker(bound[0]!)
  }
  const next = comesNext(scene, range, phrase)
  if (next) return asSpeaker(next)
  // "It was late," Rusk's former strategist said: who spoke in the sentence before, if nothing speaks against it.
  if (bystanders.has(phrase.head) || isPost(phrase.head) || family.test(phrase.head)) return null
  if (!/^[,"”’'?!]+$/.test(tokens[range.first - 1]?.word ?? '')) return null
  const fits = ({ name }: Speaker) => name !== null && name !== owner?.name
  const [best] = candidatesAt(scene, range.first, range.last, fits)
  const speaking = best?.features.some((feature) => feature === 'spoke 0' || feature === 'spoke 1')
  return best && speaking && best.score >= 5 && best.person && best.person.role === null ? best.speaker : null
}

/** The person before "'s" or meant by "his"; null where it is somebody else's, undefined where nobody owns the head. */
function ownerIn(scene: Scene, { first, last }: Range): Person | null | undefined {
  const { tokens } = scene.analysis
  const { lower } = tokens[first]!
  if (/^(?:his|her)$/.test(lower)) {
    const sex = lower === 'his' ? 'm' : 'f'
    const [best] = candidatesAt(scene, first, last, ({ gender }) => gender === sex)
    return best?.person ?? null
  }
  for (let i = first + 1; i < Math.min(last, first + 8); i++) {
    if (!/^['’]s?$/.test(tokens[i]!.word)) continue
    for (let k = i - 1; k >= first && k >= i - 3; k--) {
      const person = scene.people.at.get(k)
      if (person) return person
    }
    return null
  }
  return undefined
}

/**
 * "The mayor's former doctor says it" with the next sentence beginning "Dr. Ann Rusk, ...": the one brought in there, if
 * the report calls her so.
 */
export function comesNext({ analysis, mentions, people }: Scene, range: Range, { head }: Phrase): Person | null {
  const { tokens, sentences } = analysis
  const next = sentences[tokens[range.first]!.sentence + 1]
  if (!next) return null
  const at = mentions[placeBefore(mentions, next.first) + 1]
  if (at === undefined || at >= next.last || at - next.first > 4) return null
  const person = people.at.get(at)!
  if (person.mentions.some((mention) => mention < range.first) || family.test(person.role ?? '')) return null
  return [tokens[at - 1]!.lower, ...person.told].some((word) => sameOffice(word, head)) ? person : null
}
