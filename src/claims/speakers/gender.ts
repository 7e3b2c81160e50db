import type { Analysis } from '../../language/analysis.ts'
import type { Person } from './people.ts'
import { placeBefore } from './place-before.ts'

const pronouns: Readonly<Record<string, 'f' | 'm'>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
}

/**
 * Gender of those whose first name does not tell, from the report's own "he" and "she" where nobody else can be meant:
 * after the only name of a sentence, or as the first word of the sentence after it.
 *
 * @param mentions first tokens of all mentions of people, rising
 */
export function genderFromPronouns(
  { tokens, sentences }: Analysis,
  at: ReadonlyMap<number, Person>,
  mentions: readonly number[],
): void {
  const votes = new Map<Person, { f: number; m: number }>()
  let only: Person | null = null
  for (const sentence of sentences) {
    const before = only
    let first = placeBefore(mentions, sentence.first) + 1
    const here = new Set<Person>()
    let told = -1
    for (; first < mentions.length && mentions[first]! < sentence.last; first++) {
      here.add(at.get(mentions[first]!)!)
      if (told < 0) told = mentions[first]!
    }
    only = here.size === 1 ? [...here][0]! : null
    for (let i = sentence.first; i < sentence.last; i++) {
      const sex = pronouns[tokens[i]!.lower]
      if (!sex) continue
      const early = i - sentence.first <= 1
      const person = only && told < i ? only : before && early && here.size === 0 ? before : null
      if (!person || person.gender !== null) continue
      const vote = votes.get(person) ?? { f: 0, m: 0 }
      vote[sex] += early ? 2 : 1
      votes.set(person, vote)
      break
    }
  }
  for (const [person, { f, m }] of votes) {
    if (f >= 2 && f >= 3 * m) person.gender = 'f'
    else if (m >= 2 && m >= 3 * f) person.gender = 'm'
  }
}
