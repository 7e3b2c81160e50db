const LINE_END = 10
/** A full stop, an exclamation or a question mark. */
const ends = (code: number): boolean => code === 46 || code === 33 || code === 63
const QUOTES: ReadonlySet<number> = new Set([0x22, 0x27, 0x28, 0x29, 0x2018, 0x2019, 0x201c, 0x201d])
const UPPER = /^\p{Lu}/u
const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 128 ? code > 64 && code < 91 : UPPER.test(text.slice(at, at + 1))
}

/**
 * Cuts a stretch of text at full stops before a capital and at line ends. Roughly: the language stage need not have run, and
 * a cut after "Mr." does no harm here.
 *
 * @param units of the text
 */
export function sentencesIn(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
): [from: number, to: number][] {
  const found: [number, number][] = []
  let from = start
  for (let at = start; at < end; at++) {
    const code = units[at]!
    if (code > 63 || (code !== LINE_END && !ends(code))) continue
    let stop = at + 1
    while (stop < end && QUOTES.has(text.charCodeAt(stop))) stop++
    let next = stop
    while (next < end && text.charCodeAt(next) <= 32) next++
    if (next === stop && code !== LINE_END) continue
    let first = next
    while (first < end && QUOTES.has(text.charCodeAt(first))) first++
    if (code !== LINE_END && !isCapital(text, first)) continue
    const to = code === LINE_END ? at : stop
    if (to > from) found.push([from, to])
    from = next
    at = next - 1
  }
  if (end > from) found.push([from, end])
  return found
}
