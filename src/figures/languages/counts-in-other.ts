import type { FigureKind, Qualifier } from '../figure.ts'
import { boundsOf, type Count } from '../numbers/count.ts'
import { digitsValue } from '../numbers/read-number.ts'
import type { Bound } from '../scene.ts'
import type { Word } from '../words.ts'
import type { LanguageData } from './language-data.ts'

/**
 * Counts of a sentence in another language by plain neighbourhood: number, noun, and the nearest word in the same clause for
 * what happened. Less than the English rules do, and enough for a tweet: "На 20 объектах проведена эвакуация людей".
 */
export function countsInOther(words: readonly Word[], data: LanguageData): Bound[] {
  const bounds: Bound[] = []
  const text = words.map((word) => word.lower).join(' ')
  for (let at = 0; at < words.length; at++) {
    const number = numberAt(words, at, data)
    if (!number) continue
    const { count, thing } = number
    const kind = thing ? (data.measuring.test(text) ? thing : null) : nearestKind(words, count, data)
    if (kind) bounds.push({ count, kind, rule: data.rule, cue: null, part: null, joint: false })
    at = Math.max(at, count.last - 1)
  }
  return bounds
}

function numberAt(
  words: readonly Word[],
  at: number,
  data: LanguageData,
): { count: Count; thing: FigureKind | null } | null {
  const word = words[at]!
  let next = at + 1
  let value = word.type === 'number' ? digitsValue(word.text) : (data.numbers.get(word.lower) ?? null)
  const least = word.type === 'word' ? data.magnitudes.get(word.lower) : undefined
  if (value === null && least === undefined) return null
  for (const [scale, times] of data.scales) {
    if (value === null || !scale.test(words[next]?.lower ?? '')) continue
    value *= times
    next += words[next + 1]?.text === '.' ? 2 : 1
  }
  const { first, qualifier } = qualifierBefore(words, at, data)
  // "13 сентября 2017 г.", "42-летний", "20 %"
  const after = words[next]
  if (
    after &&
    (data.measures.test(after.lower) ||
      after.text === '%' ||
      (after.text === '-' && after.start === words[next - 1]!.end))
  )
    return null
  if (/^(?:19|20)\d\d$/.test(word.text) && !data.people.test(after?.lower ?? '')) return null
  let head: string | null = null
  let thing: FigureKind | null = null
  let last = next
  // The noun may have up to two adjectives before it.
  for (let place = next; place < words.length && place < next + 3; place++) {
    const { lower, type } = words[place]!
    if (type !== 'word') break
    if (data.people.test(lower)) {
      head = lower
      last = place + 1
      break
    }
    const found = data.things.find(([, stem]) => stem.test(lower))
    if (found) {
      head = lower
      thing = found[0]
      last = place + 1
      break
    }
    if (data.kinds.some(([, stem]) => stem.test(lower))) break
  }
  const exact = qualifier ?? 'exact'
  const count: Count = {
    first,
    last,
    number: at,
    ...(value === null ? { value: null, min: least!, max: null } : boundsOf(exact, value)),
    qualifier: value === null ? 'vague' : exact,
    of: thing ? 'thing' : head ? 'people' : 'bare',
    head,
    nounKind: thing,
    state: null,
    group: null,
    more: false,
    specific: false,
    ordinal: false,
    pointing: null,
    graded: null,
  }
  return { count, thing }
}

function qualifierBefore(
  words: readonly Word[],
  at: number,
  data: LanguageData,
): { first: number; qualifier: Qualifier | null } {
  for (const [qualifier, ...phrases] of data.qualifiers) {
    for (const phrase of phrases) {
      const parts = phrase.split(' ')
      if (parts.every((part, step) => words[at - parts.length + step]?.lower === part)) {
        return { first: at - parts.length, qualifier }
      }
    }
  }
  return { first: at, qualifier: null }
}

/** The nearest word of a kind within the clause, else in the one before it where that has no number of its own. */
function nearestKind(words: readonly Word[], count: Count, data: LanguageData): FigureKind | null {
  let best: FigureKind | null = null
  let least = 9
  const look = (step: 1 | -1, from: number): void => {
    for (let at = from; at >= 0 && at < words.length; at += step) {
      const word = words[at]!
      if (word.type === 'mark' && /^[,.;:!?—–]$/.test(word.text)) return
      if (word.type === 'number') return
      const away = step === 1 ? at - count.last : count.first - 1 - at
      if (away >= least) return
      const kind = data.kinds.find(([, stem]) => stem.test(word.lower))
      if (kind) {
        best = kind[0]
        least = away
        return
      }
    }
  }
  look(1, count.last)
  look(-1, count.first - 1)
  return best
}
