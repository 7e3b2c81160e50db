/**
 * The stem of an English word, so that "exploded", "explodes" and "explosions" meet.
 * M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, with the author's later change to step 2.
 */
const STEP_2: Record<string, string> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
}
const STEP_3: Record<string, string> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
}

const C = '[^aeiou][^aeiouy]*'
const V = '[aeiouy][aeiou]*'
const SOME = new RegExp(`^(?:${C})?${V}${C}`)
const ONE = new RegExp(`^(?:${C})?${V}${C}(?:${V})?$`)
const MORE = new RegExp(`^(?:${C})?${V}${C}${V}${C}`)
const VOWEL = /^(?:[^aeiou][^aeiouy]*)?[aeiouy]/
const SHORT = new RegExp(`^${C}[aeiouy][^aeiouwxy]$`)
const STEP_4 = 'al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize'.split(' ')

/** Suffixes by their last letter (a to z), the longest first: most words end in a letter that none has. */
function byLastLetter(suffixes: readonly string[]): readonly (readonly string[])[] {
  const table: string[][] = Array.from({ length: 26 }, () => [])
  for (const suffix of suffixes) table[suffix.charCodeAt(suffix.length - 1) - 97]!.push(suffix)
  for (const list of table) list.sort((x, y) => y.length - x.length)
  return table
}
const END_2 = byLastLetter(Object.keys(STEP_2))
const END_3 = byLastLetter(Object.keys(STEP_3))
const END_4 = byLastLetter(STEP_4)

/** The longest of the suffixes that the word ends in with a letter before it; '' for none. */
function endOf(word: string, table: readonly (readonly string[])[]): string {
  const list = table[word.charCodeAt(word.length - 1) - 97]
  if (list) for (const suffix of list) if (word.length > suffix.length && word.endsWith(suffix)) return suffix
  return ''
}

/** Last letters of words that some rule may touch: those of suffixes, plurals, pasts, "-sion", "-e", "-ll" and "-y". */
const MAY_CHANGE = Array.from(
  { length: 26 },
  (_, letter) =>
    [END_2, END_3, END_4].some((table) => table[letter]!.length > 0) ||
    'sdgnely'.includes(String.fromCharCode(97 + letter)),
)

/** @param word lower case; words with other letters than a to z, and very long ones, are their own stem */
export function stem(word: string): string {
  if (word.length < 3 || word.length > 30 || !/^[a-z]+$/.test(word)) return word
  if (!MAY_CHANGE[word.charCodeAt(word.length - 1) - 97]) return word
  const initialY = word[0] === 'y'
  let w = initialY ? 'Y' + word.slice(1) : word
  w = dropPlural(w)
  w = dropPast(w)
  if (w.endsWith('y') && VOWEL.test(w.slice(0, -1))) w = w.slice(0, -1) + 'i'
  const two = endOf(w, END_2)
  if (two !== '') {
    const rest = w.slice(0, -two.length)
    if (SOME.test(rest)) w = rest + STEP_2[two]!
  }
  const three = endOf(w, END_3)
  if (three !== '') {
    const rest = w.slice(0, -three.length)
    if (SOME.test(rest)) w = rest + STEP_3[three]!
  }
  const four = endOf(w, END_4)
  if (four !== '') {
    const rest = w.slice(0, -four.length)
    if (MORE.test(rest)) w = rest
  } else if ((w.endsWith('sion') || w.endsWith('tion')) && MORE.test(w.slice(0, -3))) w = w.slice(0, -3)
  if (w.endsWith('e')) {
    const rest = w.slice(0, -1)
    if (MORE.test(rest) || (ONE.test(rest) && !SHORT.test(rest))) w = rest
  }
  if (w.endsWith('ll') && MORE.test(w)) w = w.slice(0, -1)
  return initialY ? w.toLowerCase() : w
}

function dropPlural(w: string): string {
  if (!w.endsWith('s')) return w
  if (/.(?:ss|i)es$/.test(w)) return w.slice(0, -2)
  return /.[^s]s$/.test(w) ? w.slice(0, -1) : w
}

function dropPast(w: string): string {
  if (w.endsWith('eed')) return SOME.test(w.slice(0, -3)) ? w.slice(0, -1) : w
  const rest = w.endsWith('ed') ? w.slice(0, -2) : w.endsWith('ing') ? w.slice(0, -3) : ''
  if (rest === '' || !VOWEL.test(rest)) return w
  if (/(?:at|bl|iz)$/.test(rest)) return rest + 'e'
  if (/([^aeiouylsz])\1$/.test(rest)) return rest.slice(0, -1)
  return SHORT.test(rest) ? rest + 'e' : rest
}
