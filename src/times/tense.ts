import type { Match } from './context.ts'

/** Whether the clause around an expression looks back or ahead; null when no verb says. */
export type Direction = 'past' | 'future' | null
export interface Tense {
  readonly direction: Direction
  /** Whether the verb that says so stands right before the expression, with a preposition or an adverb between. */
  readonly near: boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))
const ahead = set(`will shall won ll would should may might must`)
const plans = set(`scheduled expected expects expect plans planned plan planning intends intended intend set due hopes
  hoped hope going slated supposed preparing ready payable effective upcoming vowed promised wants want aims likely
  seeks proposed deadline forecast`)
const noun = set('the a an this his her its their our')
/** Verbs of a timetable, which look ahead in the present tense: "the talks open Tuesday". */
const timetable =
  set(`opens begins starts meets meet open begin start leaves arrives expires closes resumes resume takes
  expire close`)
/** Past forms that do not end in -ed; ours, from a grammar's list of irregular verbs. */
const irregular = set(`was were had did said told made came went took began met left won lost got gave held found became
  saw fell rose ran sent wrote struck broke shot led spoke sought drew flew brought caught fought bought sold spent stood
  thought taught knew grew threw blew sank kept felt built lent meant dealt heard paid laid has have died tore drove
  rode fled swept swore wore bore chose froze stole woke ate sat sang swam shook mistook undertook overtook withdrew
  forgot bit hid slid slept wept crept dug hung stuck swung spun stung clung burnt lit bled bred fed sped bound ground
  wound foretold withheld upheld understood overcame overthrew arose awoke forbade forgave undid outdid`)

/** Words before a verb form that say how it is meant. */
const passing = set('as previously originally')
const be = set('is are was were')
const beside = set('is are be being')
const joining = set('and is are being')
const been = set('was were been')

const none: Tense = Object.freeze({ direction: null, near: false })

/**
 * The tense at an expression: the nearest verb to the left decides, or, for one that opens its sentence, the nearest to
 * the right. "Rusk said Monday" looks back, "will meet Monday" and "is scheduled to open Monday" ahead.
 */
export function tenseAt(match: Match): Tense {
  const { lexemes, classes, to } = match
  let from = match.from
  // "until 9 a.m. Tuesday": the word before the clock counts.
  while (from > 0 && match.from - from < 6 && 'DNHTKZv'.includes(classes[from - 1]!)) from--
  const before = lexemes.at(from - 1)?.word ?? ''
  // "Until Thursday, they had not called him": one that opens its sentence is left to the verb that follows.
  if ((before === 'until' || before === 'till') && from > 1 && lexemes.at(from - 2)?.word !== 'not') {
    return { direction: 'future', near: true }
  }
  if (before === 'as' && /^(?:early|soon|late)$/.test(lexemes.at(from - 2)?.word ?? '')) {
    return { direction: 'future', near: true }
  }
  for (let index = from - 1, steps = 0; index >= 0 && steps < 22; index--, steps++) {
    const direction = directionOf(match, index)
    if (direction) return { direction, near: steps < 2 }
    if (lexemes.at(index)!.word === ';') break
  }
  for (let index = to, steps = 0; index < lexemes.length && steps < 18; index++, steps++) {
    const direction = directionOf(match, index)
    if (direction) return { direction, near: steps < 1 }
  }
  return none
}

function directionOf(match: Match, index: number): Direction {
  const { lexemes } = match
  const { word, capital, letter } = lexemes.at(index)!
  if (letter === 'M' || letter === 'W') return null
  if (ahead.has(word)) return 'future'
  const previous = lexemes.at(index - 1)?.word ?? ''
  if (plans.has(word) && !capital && !noun.has(previous) && !passing.has(previous)) {
    // "had been scheduled to expire Friday" is over.
    return lexemes.at(index - 2)?.word === 'had' ? 'past' : 'future'
  }
  if (word === 'to' && be.has(previous) && lexemes.at(index + 1)?.letter === '_') return 'future'
  if (irregular.has(word)) return beside.has(previous) ? null : 'past'
  if (timetable.has(word) && !been.has(previous) && !noun.has(previous) && index >= match.from - 3 && previous !== 'to')
    return 'future'
  if (word.length > 4 && word.endsWith('ed') && !capital && word !== 'hundred') {
    // "will be disclosed", "to be completed": the verb further left says when.
    if (previous === 'be') return lexemes.at(index - 2)?.word === 'to' ? 'future' : null
    return noun.has(previous) || joining.has(previous) ? null : 'past'
  }
  return null
}
