import { type Span, trimmedSpan } from '../article/span.ts'
import type { Found } from './found.ts'

/** "OSTMARK: Total dead: 192": a name, then a label with a number of its own. */
const LABELLED =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ0-9])([A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]{2,30}(?: [A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]{1,30}){0,2}):\s{1,4}([A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ ]{2,30}):\s{0,3}\d/g
const isDigit = (code: number): boolean => code > 47 && code < 58

/** Whether a label has a number, "dead: 192": every list has, and most reports have nowhere. */
function isNumbered(text: string): boolean {
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    if (at === 0 || isDigit(text.charCodeAt(at - 1))) continue
    let next = at + 1
    while (next < at + 4 && /\s/.test(text.charAt(next))) next++
    if (isDigit(text.charCodeAt(next))) return true
  }
  return false
}

/** Furthest that a count may stand from the name at the head of its list, in characters. */
const REACH = 400

/**
 * The place that heads the list a count stands in, in a report that gives one list for each of several places:
 * "OSTMARK: Total dead: 192 Injured: 400 LUND: Total dead: 10 Injured: 74". Each number is its place's part.
 *
 * @returns the name of the place for each finding that stands in such a list
 */
export function labelledPlacesOf(text: string, found: readonly Found[]): ReadonlyMap<Found, Span> {
  const parts = new Map<Found, Span>()
  if (found.length < 2) return parts
  const list = text.slice(0, 20_000)
  if (!isNumbered(list)) return parts
  const heads = [...list.matchAll(LABELLED)]
  // The same label under two names: a list of places, not a list of facts.
  const twice = heads.filter((head) =>
    heads.some((one) => one[1] !== head[1] && one[2]!.toLowerCase() === head[2]!.toLowerCase()),
  )
  if (twice.length < 2) return parts
  for (const each of found) {
    const head = twice.findLast((one) => one.index <= each.start)
    if (!head || each.start - head.index > REACH) continue
    parts.set(each, trimmedSpan(text, head.index, head.index + head[1]!.length))
  }
  return parts
}
