import type { Analysis } from '../../language/analysis.ts'
import type { Kind } from './body-kinds.ts'
import type { People } from './people.ts'
import { organisationWords, powers } from './words.en.ts'

/** A body named in a report, and its first token. */
export interface Body {
  readonly name: string
  readonly at: number
}

/**
 * Bodies named in a report, for "the group" and "the agency".
 *
 * @param kindsOf the kinds of bodies that a name may be
 */
export function bodiesOf(analysis: Analysis, people: People, kindsOf: (name: string) => readonly Kind[]): Body[] {
  const bodies: Body[] = []
  const typed = new Set(analysis.names.filter((name) => name.type === 'organisation').map((name) => name.start))
  for (const sentence of analysis.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = analysis.tokens[i]!
      // "Rusk's presidential campaign", for "the campaign".
      const whose = /^(?:campaign|administration)$/.test(token.lower)
        ? candidateBefore(analysis, people, i, sentence.first)
        : null
      if (whose) bodies.push({ name: `${whose} ${token.lower}`, at: i })
      if (!/^\p{Lu}/u.test(token.word) || people.at.has(i)) continue
      if (/^(?:The|A|An)$/.test(token.word)) continue
      let last = i + 1
      while (last < sentence.last && /^\p{Lu}/u.test(analysis.tokens[last]!.word)) last++
      const head = analysis.tokens[last - 1]!.lower
      // "Court of Appeals for the Third Circuit", "Department of Ports".
      while (organisationWords.has(head) && /^(?:of|for)$/.test(analysis.tokens[last]?.lower ?? '')) {
        let next = last + 1
        if (analysis.tokens[next]?.lower === 'the') next++
        if (next >= sentence.last || !/^\p{Lu}/u.test(analysis.tokens[next]!.word)) break
        while (next < sentence.last && /^\p{Lu}/u.test(analysis.tokens[next]!.word)) next++
        last = next
      }
      const name = analysis.text.slice(token.start, analysis.tokens[last - 1]!.end)
      if ((typed.has(token.start) || kindsOf(name).length > 0) && !powers.has(name.toLowerCase()))
        bodies.push({ name, at: i })
      i = last - 1
    }
  }
  return bodies
}

/** The printed name before "campaign" or "administration": "Rusk campaign", "Rusk's campaign", "Rusk's presidential campaign". */
function candidateBefore({ tokens }: Analysis, people: People, at: number, floor: number): string | null {
  let i = at - 1
  if (i > floor && /^\p{Ll}/u.test(tokens[i]!.word) && /^['’]s?$/.test(tokens[i - 1]!.word)) i--
  if (i > floor && /^['’]s?$/.test(tokens[i]!.word)) i--
  if (i < floor || !/^\p{Lu}/u.test(tokens[i]!.word)) return null
  return people.at.has(i) || people.at.has(i - 1) ? tokens[i]!.word : null
}
