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
  near: 'd>b d_>1',
  pattern: /(?:db|d_?1)(?!U)/g,
  read(match) {
    const past = find(match, 'b')
    if (past) return past.word === 'past' && !/^[a-z]/.test(wordAfter(match)) ? reference(-1) : pastAsNoun(match)
    const between = match.lexemes.at(match.from + 1)!
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
  near: '_>U Gd>3 n>u',
  pattern: /_U|Gd3|G3|nu/g,
  read(match) {
    const { lexemes, from, to } = match
    const first = lexemes.at(from)!.word
    const last = lexemes.at(to - 1)!.word
    if (last === 'day') {
      if (first !== 'one') return null
      return /^(?:will|would|may|might|could)$/.test(wordBefore(match)) || /^(?:be|will|become)$/.test(wordAfter(match))
        ? reference(1)
        : null
    }
    if (last === 'days') return first === 'these' ? reference(0) : null
    return first === 'at' && last === (to - from === 2 ? 'present' : 'moment') ? reference(0) : null
  },
}
