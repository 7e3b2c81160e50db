/**
 * The same characters in memory of their own. A short piece cut from a page would otherwise keep the whole page in
 * memory for as long as the piece is kept.
 */
export function own(text: string): string {
  return ` ${text}`.slice(1)
}
