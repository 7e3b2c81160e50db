import stringWidth from 'string-width'

/**
 * Breaks words over lines of a terminal. A word wider than the line stands alone on its own.
 *
 * @param text one paragraph; white space is folded
 * @param width columns of a line, its indent included
 * @param first what stands before the first line
 * @param rest what stands before the others
 */
export function wrap(text: string, width: number, first: string, rest: string): string[] {
  const lines: string[] = []
  let line = first
  let used = stringWidth(first)
  let empty = true
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    const wide = stringWidth(word)
    if (!empty && used + 1 + wide > width) {
      lines.push(line)
      line = rest
      used = stringWidth(rest)
      empty = true
    }
    line += empty ? word : ` ${word}`
    used += empty ? wide : wide + 1
    empty = false
  }
  lines.push(line)
  return lines
}
