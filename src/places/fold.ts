/** Letters that lose no mark by decomposition. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ə: 'a',
}
const SPECIAL = /[łøßæœđðþıħə]/g
const ASCII = /^[a-z0-9 ]*$/

/**
 * The form of a place name under which the gazetteer files it: lower case, no accents or apostrophes, hyphens as spaces,
 * "St." and "Mt." written out. "São Paulo" is "sao paulo", "St. Louis" and "Saint-Louis" are "saint louis".
 */
export function fold(name: string): string {
  let key = name.toLowerCase()
  if (!ASCII.test(key)) {
    key = key
      .normalize('NFD')
      .replace(/[\u0300-\u036f'’‘ʼʻ`´]/g, '')
      .replace(SPECIAL, (letter) => PLAIN[letter]!)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  }
  // The third or fourth character of a shortened beginning is a space: a cheap look before the pattern.
  if (key.charCodeAt(2) !== 32 && key.charCodeAt(3) !== 32) return key
  return key.replace(/^(st|ste|mt|ft) /, (_, short: string) => `${WRITTEN_OUT[short]} `)
}

const WRITTEN_OUT: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort' }
