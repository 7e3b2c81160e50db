/**
 * A half-open stretch [start, end) of an article text, in UTF-16 offsets, with the words it covers.
 * `text` always equals `articleText.slice(start, end)`; a property test holds every span of a run to it.
 */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Makes the span [start, end) of `text`.
 *
 * @param text the article text
 * @param start first UTF-16 offset
 * @param end offset after the last
 * @throws RangeError when the offsets are not 0 <= start <= end <= text.length
 */
export function spanAt(text: string, start: number, end: number): Span {
  if (!(start >= 0 && start <= end && end <= text.length)) {
    throw new RangeError(`no span [${start}, ${end}) in a text of ${text.length} characters`)
  }
  return Object.freeze({ start, end, text: text.slice(start, end) })
}

/** The span without white space at its ends. Keeps its place when it holds nothing else. */
export function trimmedSpan(text: string, start: number, end: number): Span {
  let a = start
  let b = end
  while (a < b && /\s/.test(text[a]!)) a++
  while (b > a && /\s/.test(text[b - 1]!)) b--
  return a < b ? spanAt(text, a, b) : spanAt(text, start, start)
}

/** Whether two stretches share at least one character. */
export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}

/** Place of the last of some stretches, sorted, that starts at or before an offset; -1 where none does. Binary search. */
export function lastStartedBy(stretches: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
