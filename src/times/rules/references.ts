import { find, type Rule, wordAfter, wordBefore } from '../context.ts'
import { reference } from '../readings.ts'

/** "now", "currently", "recently", "soon" (with will or to). */
export const adverb: Rule = {
  name: 'times/past, present or future',
  explained: '"Now", "recently", "soon" say past, present or future and no more.',
  anchors: 'J',
  pattern: /J/g,
  read(match) {
    const { word, value, capital } = find(match, 'J')!
    // "Justice Now" is a name.
    if (capital && match.classes[match.from - 1] === '_') return null
    // "most recently last October"
    if (value < 0 && /[lMWY]/.test(match.classes[match.to] ?? '')) return null
    if (
      word === 'soon' &&
      !/^(?:will|to|would|ll)$/.test(wordBefore(match)) &&
      !/^(?:will|be)$/.test(wordAfter(match))
    ) {
      return null
    }
    return reference(value)
  },
}

/** "current", "recent" before a noun. */
export const adjective: Rule = {
  name: 'times/current or recent',
  explained: '"Current" and "recent" say present and past and no more.',
  anchors: 'j',
  pattern: /j/g,
  read: (match) => reference(find(match, 'j')!.value),
}

/** "in the past", "the future", "the near future", "these days". */
export const pastAndFuture: Rule = {
  name: 'times/the past, the future',
  explained: '"In the past" and "in the future" say no more than that.',
  anchors: 'b1',
  pattern: /(?:db|d_?1)(?!U)/g,
  read(match) {
    const past = find(match, 'b')
    if (past) return past.word === 'past' && !/^[a-z]/.test(wordAfter(match)) ? reference(-1) : pastAsNoun(match)
    const between = match.lexemes[match.from + 1]!
    if (between.letter === '_' && !/^(?:near|foreseeable|immediate|distant)$/.test(between.word)) return null
    if (wordAfter(match) === 'of') return null
    return reference(1)
  },
}

const pastAsNoun = (match: Parameters<Rule['read']>[0]) =>
  find(match, 'b')!.word === 'past' &&
  /^(?:in|from|of)$/.test(wordBefore(match)) &&
  !/[uUnDNmEkq+SsO]/.test(match.classes[match.to] ?? '')
    ? reference(-1)
    : null

/** "these days", "at the moment", "at present", "one day" of the future. */
export const fixedPhrase: Rule = {
  name: 'times/fixed phrase',
  explained: '"These days", "at the moment" mean now; "one day" in a sentence with will means the future.',
  anchors: 'U3u',
  pattern: /_U|Gd3|G3|nu/g,
  read(match) {
    const words = match.lexemes.slice(match.from, match.to).map((lexeme) => lexeme.word.toLowerCase())
    const phrase = words.join(' ')
    if (phrase === 'these days' || phrase === 'at the moment' || phrase === 'at present') return reference(0)
    if (phrase === 'one day' && /^(?:will|would|may|might|could)$/.test(wordBefore(match))) return reference(1)
    if (phrase === 'one day' && /^(?:be|will|become)$/.test(wordAfter(match))) return reference(1)
    return null
  },
}
