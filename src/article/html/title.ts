import type { PageBlock } from './blocks.ts'

/** Words only, lower case: what two printings of one title share. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether a text is one of the titles, or the greater first part of one ("Bridge closed" of "Bridge closed | Gazette"). */
export function isTitle(text: string, bareTitles: readonly string[]): boolean {
  if (text.length > 300) return false
  const words = bare(text)
  return (
    words.length > 3 &&
    bareTitles.some((title) => title === words || (title.startsWith(words) && words.length > 0.5 * title.length))
  )
}

/**
 * Where the headline stands among the blocks: the `<h1>` that says what the page calls itself, else another block that
 * does, else the first `<h1>`, else -1.
 */
export function titleIndex(blocks: readonly PageBlock[], titles: readonly string[]): number {
  const known = titles.map(bare).filter((title) => title.length > 3)
  let heading = -1
  let same = -1
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    const h1 = block.element.tag === 'h1'
    if (heading < 0 && h1) heading = i
    if ((h1 || same < 0) && isTitle(block.text, known)) {
      if (h1) return i
      same = i
    }
  }
  return same >= 0 ? same : heading
}
