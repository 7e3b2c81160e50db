import type { Match } from './context.ts'

/** Whether the clause around an expression looks back or ahead; null when no verb says. */
export type Tense = 'past' | 'future' | null

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
const ahead = set(`will shall won ll wo'll 'll would should may might could must can`)
const plans = set(`scheduled expected expects expect plans planned plan planning intends intended intend set due hopes
  hoped hope going slated supposed prepared preparing ready agreed agrees payable effective upcoming vowed promised
  wants want aims likely seeks proposed forecast predicts predicted deadline`)
const noun = set('the a an this his her its their our')
const back = set(`was were had did said says told made came went took began met left won lost got gave held found became
  saw fell rose ran sent wrote struck hit broke shot led spoke sought drew flew brought caught fought bought sold spent
  stood thought taught knew grew threw blew won sank cut quit put hurt spread kept felt built lent meant dealt heard paid
  laid read been has have died`)

/**
 * The tense at an expression: the nearest verb to the left decides, or, for one that opens its sentence, the nearest to
 * the right. "Rusk said Monday" looks back, "will meet Monday" and "is scheduled to open Monday" ahead.
 */
export function tenseAt(match: Match): Tense {
  const { lexemes, from, to } = match
  const before = lexemes[from - 1]?.word.toLowerCase() ?? ''
  if (before === 'until' || before === 'till') return 'future'
  if (before === 'as' && /^(early|soon|late)$/.test(lexemes[from - 2]?.word ?? '')) return 'future'
  for (let index = from - 1, steps = 0; index >= 0 && steps < 22; index--, steps++) {
    const tense = tenseOf(match, index)
    if (tense) return tense
    if (lexemes[index]!.word === ';') break
  }
  for (let index = to, steps = 0; index < lexemes.length && steps < 18; index++, steps++) {
    const tense = tenseOf(match, index)
    if (tense) return tense
  }
  return null
}

function tenseOf(match: Match, index: number): Tense {
  const { lexemes } = match
  const word = lexemes[index]!.word.toLowerCase()
  if (ahead.has(word)) return 'future'
  if (plans.has(word) && !noun.has(lexemes[index - 1]?.word.toLowerCase() ?? '')) return 'future'
  if (back.has(word)) return 'past'
  if (word.length > 4 && word.endsWith('ed')) {
    const helper = lexemes[index - 1]?.word.toLowerCase()
    // "will be disclosed", "to be completed": the verb further left says when.
    return helper === 'be' ? null : 'past'
  }
  return null
}
