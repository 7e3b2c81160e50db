import type { Analysis } from '../../language/analysis.ts'
import type { Kind } from './body-kinds.ts'
import { genderOfName } from './first-names.en.ts'
import { looksCapital } from './name-runs.ts'
import type { People, Person } from './people.ts'
import { mentionEnd } from './standing.ts'
import { organisationNouns, organisationWords, powers } from './words.en.ts'

/** A body named in a report. */
export interface Body {
  readonly name: string
  /** Its first token. */
  readonly at: number
  /** What the report says it is, "a research group" after "is" or a comma: the noun in lower case. */
  readonly called: string | null
}

/**
 * Bodies named in a report, for "the group" and "the agency".
 *
 * @param kindsOf the kinds of bodies that a name may be
 */
export function bodiesOf(analysis: Analysis, people: People, kindsOf: (name: string) => readonly Kind[]): Body[] {
  const bodies: Body[] = []
  const companies = companiesOf(analysis, people)
  const typed = new Set(analysis.names.filter((name) => name.type === 'organisation').map((name) => name.start))
  for (const sentence of analysis.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = analysis.tokens[i]!
      // "Rusk's presidential campaign", for "the campaign".
      const whose = /^(?:campaign|administration)$/.test(token.lower)
        ? candidateBefore(analysis, people, i, sentence.first)
        : null
      if (whose) bodies.push({ name: `${whose} ${token.lower}`, at: i, called: null })
      const person = people.at.get(i)
      if (person && companies.has(person)) bodies.push({ name: person.name, at: i, called: null })
      if (!/^\p{Lu}/u.test(token.word) || person) continue
      // "London-based Odd Center": where it sits is no part of its name.
      if (/^(?:The|A|An)$/.test(token.word) || !looksCapital(token) || /^(?:ADP|SCONJ|CCONJ)$/.test(token.tag)) continue
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
      // "a super PAC": a word for bodies, no name.
      if (/^(?:PAC|PACs|TV|GOP|U\.S\.?)$/.test(name)) {
        i = last - 1
        continue
      }
      if ((typed.has(token.start) || kindsOf(name).length > 0) && !powers.has(name.toLowerCase()))
        bodies.push({ name, at: i, called: calledAfter(analysis, last, sentence.last) })
      i = last - 1
    }
  }
  return bodies
}

/** "Odd Harbour employees", "Odd Harbour CEO Ann Rusk": names without a first name that have people of their own. */
function companiesOf({ tokens }: Analysis, people: People): ReadonlySet<Person> {
  const found = new Set<Person>()
  for (const at of people.mentions) {
    const person = people.at.get(at)!
    if (person.gender !== null || !/\s/.test(person.name) || genderOfName.has(tokens[at]!.lower)) continue
    const end = mentionEnd(tokens, at, person)
    if (
      end - at >= 2 &&
      /^(?:ceos?|cfo|executives?|employees|shares|stock|shareholders|customers)$/.test(tokens[end]?.lower ?? '')
    )
      found.add(person)
  }
  return found
}

/** "The Odd Center is a research group", "the Odd Center, a group of divers,": the noun. */
function calledAfter({ tokens }: Analysis, end: number, ceiling: number): string | null {
  // "The Odd Wave radio station": the noun follows the name.
  let behind = end
  while (behind < Math.min(ceiling, end + 3) && /^(?:NOUN|ADJ)$/.test(tokens[behind]!.tag)) behind++
  if (behind > end && organisationNouns.has(tokens[behind - 1]!.lower)) return tokens[behind - 1]!.lower
  if (!/^(?:is|was|,)$/.test(tokens[end]?.lower ?? '') || !/^an?$/.test(tokens[end + 1]?.lower ?? '')) return null
  let last = end + 2
  while (last < ceiling && last < end + 9 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[last]!.tag)) last++
  const noun = tokens[last - 1]!.lower
  return last > end + 2 && organisationNouns.has(noun) ? noun : null
}

/** The printed name before "campaign" or "administration": "Rusk campaign", "Rusk's campaign", "Rusk's presidential campaign". */
function candidateBefore({ tokens }: Analysis, people: People, at: number, floor: number): string | null {
  let i = at - 1
  if (i > floor && /^\p{Ll}/u.test(tokens[i]!.word) && /^['’]s?$/.test(tokens[i - 1]!.word)) i--
  if (i > floor && /^['’]s?$/.test(tokens[i]!.word)) i--
  if (i < floor || !/^\p{Lu}/u.test(tokens[i]!.word)) return null
  return people.at.has(i) || people.at.has(i - 1) ? tokens[i]!.word : null
}
