import { OPENERS, OTHERS, STATES, TITLES } from '../abbreviations.en.ts'
import { classOf, DIGIT, isLower, isUpper, LETTER, SPACE } from '../characters.ts'
import { CLOSES, OPENS } from './find-quotations.ts'
import type { TokenSpans } from './find-tokens.ts'

/** A sentence longer than this is cut: no reader's sentence, and later stages look at sentences whole. */
const LONGEST = 400
const REPORTING =
  /^(?:said|says|asked|asks|added|told|wrote|writes|replied|answered|shouted|cried|yelled|wondered|demanded|insisted|tweeted|exclaimed)$/
const CLOSING = new Set([')', ']', '}', '»', '›', '”', '’', "''", '"', "'"])
/** Marks that no sentence starts with. */
const GOES_ON = new Set([',', ';', ':', '—', '–', ')', '/', '.', '!', '?', '…', '%'])
const OPENING = new Set(['(', '[', '{', '«', '‹', '“', '‘', '„', '‚', '``', '"', "'"])

/**
 * Where the sentences of tokens [first, last) start (one paragraph, or a part of it between residue).
 *
 * @param roles what each token is to quotation
 * @param lines a new line ends a sentence (lists and tables)
 * @returns the first token of every sentence, in order; empty for no tokens
 */
export function findSentences(
  text: string,
  spans: TokenSpans,
  first: number,
  last: number,
  roles: Uint8Array,
  lines: boolean,
): number[] {
  if (first >= last) return []
  const found = [first]
  let start = first
  const begin = (token: number): void => {
    found.push((start = token))
  }
  for (let k = first; k < last; k++) {
    if (k - start >= LONGEST && k < last - 1) {
      begin(k)
      continue
    }
    if (k > start && (isNewParagraph(text, spans, k, lines) || text[spans.starts[k]!] === '•')) {
      begin(k)
    }
    const ends = endingOf(text, spans, k, start)
    if (ends === '') continue
    const next = afterClosingMarks(text, spans, k + 1, last, roles)
    if (next >= last) break
    if (startsSentence(text, spans, k, next, start, last, roles, ends)) {
      begin(next)
      k = next - 1
    }
  }
  return found
}

const wordAt = (text: string, spans: TokenSpans, k: number): string => text.slice(spans.starts[k]!, spans.ends[k]!)

/** An empty line, or in lists any new line, before the token. */
function isNewParagraph(text: string, spans: TokenSpans, k: number, lines: boolean): boolean {
  let breaks = 0
  const end = spans.starts[k]!
  for (let at = spans.ends[k - 1]!; at < end; at++) if (text.charCodeAt(at) === 10) breaks++
  return breaks > (lines ? 0 : 1)
}

type Ending = '' | 'stop' | 'mark' | 'ellipsis' | 'abbreviation'

/** What kind of sentence end a token may be. */
function endingOf(text: string, spans: TokenSpans, k: number, start: number): Ending {
  const from = spans.starts[k]!
  const to = spans.ends[k]!
  const code = text.charCodeAt(to - 1)
  if (code === 0x2e) {
    if (to - from === 1) return isListNumber(text, spans, k, start) ? '' : 'stop'
    if (text.charCodeAt(to - 2) === 0x2e) return 'ellipsis'
    return 'abbreviation'
  }
  if (code === 0x21 || code === 0x3f || code === 0x3002) return 'mark'
  return code === 0x2026 ? 'ellipsis' : ''
}

/** "1. Rusk denied it": the number of a list item opens its sentence. */
function isListNumber(text: string, spans: TokenSpans, k: number, start: number): boolean {
  if (k !== start + 1) return false
  const length = spans.ends[start]! - spans.starts[start]!
  const kind = classOf(text.charCodeAt(spans.starts[start]!))
  return (kind === DIGIT && length <= 2) || (kind === LETTER && length === 1)
}

/** The first token after closing quotation marks and brackets that belong to the sentence before. */
function afterClosingMarks(text: string, spans: TokenSpans, from: number, last: number, roles: Uint8Array): number {
  let k = from
  while (k < last) {
    const apart = spans.starts[k]! > spans.ends[k - 1]!
    const word = wordAt(text, spans, k)
    if (roles[k] === CLOSES) k++
    else if (!apart && roles[k] !== OPENS && CLOSING.has(word)) k++
    else if (
      word === '[' &&
      k + 2 < last &&
      wordAt(text, spans, k + 2) === ']' &&
      (!apart || isNumber(text, spans, k + 1))
    ) {
      k += 3 // a note: "... said so. [4]"
    } else break
  }
  return k
}

function startsSentence(
  text: string,
  spans: TokenSpans,
  end: number,
  next: number,
  start: number,
  last: number,
  roles: Uint8Array,
  ending: Ending,
): boolean {
  const word = firstWord(text, spans, next, last, roles)
  if (word < 0) return false
  const code = text.charCodeAt(spans.starts[word]!)
  const apart = spans.starts[next]! > spans.ends[next - 1]!
  if (!apart)
    return next > end + 1 || roles[next] === OPENS ? isUpper(code) : isMissingSpace(text, spans, end, next, ending)
  const kind = classOf(code)
  // "eBay said": a small letter first, but a name.
  if (kind === LETTER && isLower(code) && !/^\p{Ll}+\p{Lu}/u.test(wordAt(text, spans, word))) return false
  if (GOES_ON.has(text[spans.starts[next]!]!)) return false
  // "(d. 1990)", "r. 5": a small short word before a number was cut short.
  if (kind === DIGIT && ending === 'stop' && end > start && isShort(text, spans, end - 1)) return false
  if (ending === 'abbreviation') return opensAfterAbbreviation(text, spans, end, word, last, start)
  if (ending === 'ellipsis') {
    // "... One of them": not after the marks that open a quotation, nor at the start.
    return end > start && roles[end - 1] !== OPENS
  }
  if (ending === 'mark' && next > end + 1 && roles[next - 1] === CLOSES)
    return !isReportingClause(text, spans, word, last)
  return true
}

const isNumber = (text: string, spans: TokenSpans, k: number): boolean =>
  classOf(text.charCodeAt(spans.starts[k]!)) === DIGIT

/** Small words cut short before a number. */
const CUT_SHORT = new Set('b d r m c ca p pp div est fl nr vol ch art par para approx'.split(' '))
const isShort = (text: string, spans: TokenSpans, k: number): boolean => CUT_SHORT.has(wordAt(text, spans, k))

/** The first token at or after `next` that is no opening mark; -1 when there is none. */
function firstWord(text: string, spans: TokenSpans, next: number, last: number, roles: Uint8Array): number {
  for (let k = next; k < last && k < next + 4; k++) {
    if (roles[k] !== OPENS && !OPENING.has(wordAt(text, spans, k))) return k
  }
  return next
}

/** "the fire was over.The mayor": a small letter before and a capitalised word after. */
function isMissingSpace(text: string, spans: TokenSpans, end: number, next: number, ending: Ending): boolean {
  const at = spans.starts[next]!
  if (!isUpper(text.charCodeAt(at)) || end === 0) return false
  if (ending === 'mark' || ending === 'ellipsis') return true
  if (ending !== 'stop' || spans.ends[next]! - at < 1) return false
  const before = spans.ends[end - 1]!
  if (before !== spans.starts[end]! || before < 2) return false
  const code = text.charCodeAt(before - 1)
  return isLower(code) || classOf(code) === DIGIT || text[before - 1] === ')'
}

/** `"Who was it?" Rusk asked.` goes on after the question. */
function isReportingClause(text: string, spans: TokenSpans, word: number, last: number): boolean {
  for (let k = word; k < last && k < word + 5; k++) {
    const each = wordAt(text, spans, k)
    if (REPORTING.test(each)) return k > word
    if (k > word && /^[.!?,"“]/.test(each)) return false
  }
  return false
}

/** After "U.S.", "Inc.", "p.m.": a sentence starts with a word that opens sentences, not with one that goes on. */
function opensAfterAbbreviation(
  text: string,
  spans: TokenSpans,
  end: number,
  word: number,
  last: number,
  start: number,
): boolean {
  const printed = wordAt(text, spans, end)
  const stem = /^[A-Z]{2,}\.$/.test(printed) ? printed[0]! + printed.slice(1, -1).toLowerCase() : printed.slice(0, -1)
  const next = wordAt(text, spans, word)
  const code = next.charCodeAt(0)
  if ((TITLES.has(stem) && stem !== 'St') || stem === 'P.S') return false
  if (classOf(code) === DIGIT) return stem === 'etc' || (stem.length > 2 && OTHERS.has(stem))
  if (!isUpper(code)) return classOf(code) !== SPACE && classOf(code) === LETTER && stem !== 'vs' && stem !== 'v'
  if (/^(?:a\.m|p\.m)$/i.test(stem))
    return !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|E|C|P|GMT|M|UTC|Moscow|Kyiv|BST)/.test(next) || OPENERS.has(next)
  if (stem === 'vs' || stem === 'v' || stem === 'No') return false
  if (/^[A-Z]$/.test(stem)) return OPENERS.has(next) && next.length > 1 && next !== 'The' && end - start > 3
  if (stem === 'etc') return true
  if (OPENERS.has(next) && !(next.length === 1 && word + 1 < last && text[spans.ends[word]!] === '.')) return true
  // "... at Harlow Inc. Marlow said": a pronoun or article is the safe sign; a reporting verb after the name is another.
  return (
    (OTHERS.has(stem) || STATES.has(stem)) &&
    stem !== 'Jr' &&
    stem !== 'Sr' &&
    word + 1 < last &&
    REPORTING.test(wordAt(text, spans, word + 1))
  )
}
