import { isUpper } from '../characters.ts'
import type { NameSpan } from './agree-within-report.ts'
import { ORGANISATION, PERSON } from './agree-within-report.ts'

interface Word {
  readonly word: string
  readonly lower: string
}
const PLACE = 2
const OTHER = 3
const COUNTRY_LETTERS = new Set(['u.s.', 'u.k.', 'us', 'uk', 'eu', 'u.n.', 'un'])
/** After "Islamic" and "Arab": the rest of a body's name. */
const BODY_WORDS = new Set(
  'state movement jihad resistance front council army party brigades league union revolution'.split(' '),
)

/**
 * Mends names that the model cuts wrongly.
 *
 * @param small words that the report also writes small
 * @param settings 2 in headlines
 */
export function mendNames(
  spans: readonly NameSpan[],
  tokens: readonly Word[],
  settings: Uint8Array,
  small: ReadonlySet<string>,
): NameSpan[] {
  return spans
    .flatMap((span) => splitCountryFromPerson(span, tokens))
    .map((span) => dropPlaceOfBase(span, tokens))
    .map((span) => joinBody(span, tokens))
    .filter(({ to }) => !ENDS_AS_ADJECTIVE.test(tokens[to - 1]!.lower))
    .flatMap((span) => trimHeadlineWords(span, tokens, settings, small))
    .filter((span, at, all) => at === 0 || all[at - 1]!.to <= span.from)
}

/** "the ambassador to the U.S. Martin Hale": a country's letters and a person's name are two names. */
function splitCountryFromPerson(span: NameSpan, tokens: readonly Word[]): NameSpan[] {
  const { from, kind, to } = span
  if (to - from !== 3 || kind === ORGANISATION || !COUNTRY_LETTERS.has(tokens[from]!.lower)) return [span]
  return [
    { from, to: from + 1, kind: PLACE },
    { from: from + 1, to, kind: PERSON },
  ]
}

/** "Vellport-based", "Orlo-bound": no names, though names are in them. */
const ENDS_AS_ADJECTIVE =
  /[a-z.]-(?:based|backed|led|born|run|owned|bound|style|wide|era|area|trained|made|linked|held|controlled|occupied|inspired)$/

/** "Vellport-based Harlow Group": the first word only says where. */
function dropPlaceOfBase(span: NameSpan, tokens: readonly Word[]): NameSpan {
  if (span.to - span.from < 2 || !/-(?:based|backed|led|born|run|owned)$/.test(tokens[span.from]!.lower)) return span
  return { from: span.from + 1, to: span.to, kind: span.kind === OTHER ? ORGANISATION : span.kind }
}

/** "Islamic State", where only the adjective was found. */
function joinBody(span: NameSpan, tokens: readonly Word[]): NameSpan {
  const next = tokens[span.to]
  if (span.to - span.from !== 1 || span.kind === PERSON || !next) return span
  if (!/^(?:islamic|arab)$/.test(tokens[span.from]!.lower)) return span
  if (!isUpper(next.word.charCodeAt(0)) || !BODY_WORDS.has(next.lower)) return span
  return { from: span.from, to: span.to + 1, kind: ORGANISATION }
}

/** A headline capitalises every word: those that the report writes small elsewhere are no part of a name's edge. */
function trimHeadlineWords(
  span: NameSpan,
  tokens: readonly Word[],
  settings: Uint8Array,
  small: ReadonlySet<string>,
): NameSpan[] {
  if (settings[span.from] !== 2) return [span]
  let { from, to } = span
  while (from < to && small.has(tokens[from]!.lower)) from++
  while (to > from && small.has(tokens[to - 1]!.lower)) to--
  return from < to ? [{ from, to, kind: span.kind }] : []
}
