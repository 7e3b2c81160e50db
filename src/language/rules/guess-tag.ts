import type { Tag } from '../analysis.ts'
import { classOf, DIGIT, isUpper, LETTER } from '../characters.ts'

/** Words with (nearly) one tag. Ours. */
const CLOSED: readonly (readonly [Tag, string])[] = [
  ['DET', 'the a an this that these those every each some any no another both all either neither'],
  [
    'ADP',
    'of in on at by for from with about against between among into through during before after over under near around across behind beyond within without upon toward towards amid despite per via since until',
  ],
  ['CCONJ', 'and or but nor'],
  ['SCONJ', 'if because while although though whether unless whereas'],
  [
    'PRON',
    'i you he she it we they me him her us them who whom which what myself himself herself itself themselves ourselves someone anyone everyone nobody nothing something anything everything his their our my your its whose',
  ],
  [
    'AUX',
    "is are was were be been being am 's 'm 're has have had 've do does did will would can could may might must shall should 'll 'd wo ca",
  ],
  ['PART', "to not n't"],
  [
    'ADV',
    'also very too never always often there here now then again already still just only even later earlier ago how when where why so however not',
  ],
  ['NUM', 'one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion'],
]
const tags = new Map<string, Tag>(
  CLOSED.flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
)

/** A first guess at a word's tag from its form alone, where no model is at hand. */
export function guessTag(word: string, lower: string, isFirst: boolean): Tag {
  const known = tags.get(lower)
  if (known !== undefined) return known
  const code = word.charCodeAt(0)
  const kind = classOf(code)
  if (kind === DIGIT) return /(?:st|nd|rd|th)$/.test(lower) ? 'ADJ' : /[a-z]$/.test(lower) ? 'NOUN' : 'NUM'
  if (kind !== LETTER) return /^[$€£%+=<>#*&§°]/.test(word) ? 'SYM' : /^[#@]\w/.test(word) ? 'PROPN' : 'PUNCT'
  if (isUpper(code) && !isFirst) return 'PROPN'
  if (/(?:ly)$/.test(lower)) return 'ADV'
  if (/(?:ed|ing|ize|ise|said|says|told)$/.test(lower)) return 'VERB'
  if (/(?:ous|ful|ible|able|ive|less|ish|ical|ian)$/.test(lower)) return 'ADJ'
  return isUpper(code) && lower.length > 3 ? 'PROPN' : 'NOUN'
}
