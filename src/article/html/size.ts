/** Letters of scripts that are written without spaces between words. */
export const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu

/** The length of a text as a reader feels it: a Chinese or Japanese character counts for two. */
export function sizeOf(text: string): number {
  // Latin text, the usual case, is known without counting.
  if (!/[\u0e00-\u0eff\u1780-\u17ff\u3040-\u9fff\uf900-\ufaff]/.test(text)) return text.length
  return text.length + (text.match(unspaced)?.length ?? 0)
}
