import { isUpper } from '../characters.ts'

/** A name as tokens [from, to) with the place of its kind in KINDS. */
export interface NameSpan {
  readonly from: number
  readonly to: number
  readonly kind: number
}
interface Word {
  readonly word: string
  readonly lower: string
}
export const PERSON = 0
export const ORGANISATION = 1

/**
 * Makes the names of one report agree: "Rusk" is a person where "Daniel Rusk" was named; "(FSA)" after "Federal Safety Agency" is
 * that body, here and further on; a name found several times has one kind, the one it was given most often; and a name missed in one
 * place is found there when it was found twice elsewhere.
 *
 * @param settings 0 where capitals say something: not at the start of a sentence, not in a headline
 * @returns names in order, none overlapping
 */
export function agreeWithinReport(
  spans: readonly NameSpan[],
  tokens: readonly Word[],
  settings: Uint8Array,
  small: ReadonlySet<string>,
): NameSpan[] {
  const key = (from: number, to: number): string => {
    let text = tokens[from]!.lower
    for (let k = from + 1; k < to; k++) text += ` ${tokens[k]!.lower}`
    return text
  }
  const votes = new Map<string, number[]>()
  const surnames = new Map<string, number>()
  const bodies = new Set<string>()
  spans.forEach(({ from, kind, to }) => {
    const name = key(from, to)
    const row = votes.get(name) ?? [0, 0, 0, 0]
    row[kind]!++
    votes.set(name, row)
    const last = tokens[to - 1]!
    if (kind === PERSON && to - from >= 2 && last.word.length > 2 && isUpper(last.word.charCodeAt(0))) {
      surnames.set(last.lower, (surnames.get(last.lower) ?? 0) + 1)
    }
    const short = shortFormAfter(tokens, from, to)
    if (short !== '' && kind !== PERSON) {
      bodies.add(short)
      if (kind === ORGANISATION || isBodyShort(short)) bodies.add(name)
    }
  })
  const kindOf = (name: string, single: boolean, given: number): number => {
    if (bodies.has(name)) return ORGANISATION
    if (single && surnames.has(name)) {
      // A town that a person is called by stays a town where most places say so.
      const row = votes.get(name)
      if (!row || row[PERSON]! + 2 * surnames.get(name)! >= row[1]! + row[2]!) return PERSON
    }
    const row = votes.get(name)
    if (!row) return given
    let best = -1
    for (let kind = 0; kind < row.length; kind++) if (row[kind]! > (row[best] ?? 0)) best = kind
    return best < 0 ? given : best
  }
  const made: NameSpan[] = []
  let next = 0
  for (let k = 0; k < tokens.length; k++) {
    const span = spans[next]
    if (span && span.from === k) {
      const name = key(span.from, span.to)
      made.push({ from: span.from, to: span.to, kind: kindOf(name, span.to - span.from === 1, span.kind) })
      k = span.to - 1
      next++
      continue
    }
    const { lower, word } = tokens[k]!
    if (settings[k] !== 0 || word.length < 3 || !isUpper(word.charCodeAt(0)) || small.has(lower)) continue
    const row = votes.get(lower)
    const found = row ? row[0]! + row[1]! + row[2]! + row[3]! : 0
    if (found >= 2 || surnames.has(lower) || bodies.has(lower))
      made.push({ from: k, to: k + 1, kind: kindOf(lower, true, 3) })
  }
  return made
}

/** The short form in brackets after a name whose first letters it has: "FSA" of "Federal Safety Agency (FSA)". */
function shortFormAfter(tokens: readonly Word[], from: number, to: number): string {
  if (to - from < 2 || tokens[to]?.word !== '(' || tokens[to + 2]?.word !== ')') return ''
  const short = tokens[to + 1]!.word
  if (!/^[A-Z]{2,7}$/.test(short)) return ''
  let at = 0
  for (let k = from; k < to && at < short.length; k++) if (tokens[k]!.word[0] === short[at]) at++
  return at === short.length || (at >= 2 && at >= short.length - 1) ? short.toLowerCase() : ''
}

const isBodyShort = (short: string): boolean => short.length >= 3
