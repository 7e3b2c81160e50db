import {
  BEFORE_NUMBERS,
  CLIPPED,
  DATES,
  DOMAINS,
  JOINED,
  OPENERS,
  OTHERS,
  STATES,
  TITLES,
  UNITS,
} from '../abbreviations.en.ts'
import { APOSTROPHE, classOf, DIGIT, HYPHEN, isUpper, LETTER, SPACE, SURROGATE } from '../characters.ts'

/** Starts and ends of tokens, in order of the text. */
export interface TokenSpans {
  readonly starts: number[]
  readonly ends: number[]
}

const DOT = 0x2e
const COMMA = 0x2c
const TRAILING = /[.,;:!?)\]}'"»”’…>]+$/
const MONTHS =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|[JFMASOND][a-z]{2,3}\.)$/

/**
 * Finds the words and marks of text[from, to): contractions and possessives apart ("do" "n't", "Rusk" "'s"), hyphenated
 * words, numbers with group marks, abbreviations, initials, web addresses, hashtags and handles whole.
 * Looks at each character a bounded number of times.
 *
 * @param out tokens are added at its end
 */
export function findTokens(text: string, from: number, to: number, out: TokenSpans): void {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === SPACE) at++
    else if (kind === LETTER) at = takeWord(text, from, at, at, to, out)
    else if (kind === DIGIT) at = takeNumber(text, from, at, to, out)
    else if (kind === APOSTROPHE) at = takeApostrophe(text, from, at, to, out)
    else if (kind === SURROGATE) at = takePair(text, from, at, to, out)
    else at = takeMark(text, from, at, to, out)
  }
}

function add(out: TokenSpans, start: number, end: number): number {
  out.starts.push(start)
  out.ends.push(end)
  return end
}

const isWordPart = (kind: number): boolean => kind === LETTER || kind === DIGIT
const kindAt = (text: string, at: number, to: number): number => (at < to ? classOf(text.charCodeAt(at)) : SPACE)

/** Takes the word that starts at `start` and is known up to `at`, with its clitics apart. */
function takeWord(text: string, from: number, start: number, at: number, to: number, out: TokenSpans): number {
  let end = at
  let part = start // where the part after the last full stop or hyphen starts
  let dotted = false
  for (; end < to; end++) {
    const code = text.charCodeAt(end)
    const kind = classOf(code)
    if (isWordPart(kind)) continue
    if (kind === SURROGATE) {
      if (!isLetterPair(text, end)) break
      end++
      continue
    }
    const next = kindAt(text, end + 1, to)
    if (kind === APOSTROPHE) {
      if (next !== LETTER) break
    } else if (kind === HYPHEN) {
      if (!isWordPart(next)) break
      part = end + 1
    } else if (code === DOT) {
      const single = end - part === 1
      if (single && next === LETTER && isInitialDot(text, end, dotted, to)) {
        dotted = true
        part = end + 1
      } else if (single && dotted) {
        // The last full stop of "U.S." and "a.m."; "U.S.-backed" goes on.
        end++
        if (kindAt(text, end, to) !== HYPHEN || kindAt(text, end + 1, to) !== LETTER) break
        part = end + 1
      } else if (isWordPart(next)) {
        const address = endOfAddress(text, start, end, to)
        if (address > 0) return add(out, start, address)
        if (classOf(text.charCodeAt(end - 1)) === DIGIT && next === DIGIT) continue
        if (!JOINED.test(text.slice(part, end + 4))) break
        dotted = true
        part = end + 1
      } else break
    } else if (code === 0x40 /* @ */) {
      if (!isWordPart(next)) break
      return add(out, start, endOfRun(text, end + 1, to, '.-_'))
    } else if (code === 0x26 /* & */) {
      if (next !== LETTER || !isUpper(text.charCodeAt(end - 1)) || !isUpper(text.charCodeAt(end + 1))) break
    } else if (code === 0x5f /* _ */) {
    } else if (code === 0x24 /* $ */) {
      // "US$5" and "A$20".
      if (next === DIGIT && end - start <= 3 && isUpper(text.charCodeAt(end - 1))) return add(out, start, end + 1)
      break
    } else if (code === 0x3a /* : */) {
      if (text.charCodeAt(end + 1) === 0x2f && text.charCodeAt(end + 2) === 0x2f && end + 3 < to) {
        return add(out, start, endOfLink(text, end + 3, to))
      }
      break
    } else break
  }
  if (text.charCodeAt(end) === DOT && end < to && !dotted && keepsFullStop(text, from, start, end, to, out)) end++
  return addWithClitics(text, start, end, out)
}

/** Whether the full stop after a single letter joins initials: "U.S", "J.K. Marlow", but not "plan B.Then". */
function isInitialDot(text: string, dot: number, dotted: boolean, to: number): boolean {
  const after = kindAt(text, dot + 2, to)
  if (!isWordPart(after)) return dotted || (dot + 2 < to && text.charCodeAt(dot + 2) === DOT)
  return false
}

/** Whether a word keeps the full stop that follows it. */
function keepsFullStop(text: string, from: number, start: number, dot: number, to: number, out: TokenSpans): boolean {
  const afterDot = dot + 1 < to ? text.charCodeAt(dot + 1) : 0x20
  if (afterDot === DOT) return false
  const length = dot - start
  if (length > 6) return false
  if (length === 1) return isInitial(text, from, start, dot, to, out)
  const word = asPrinted(text.slice(start, dot))
  if (TITLES.has(word)) {
    const next = wordAfter(text, dot + 1, to)
    return next !== '' && !(word === 'St' && OPENERS.has(next)) && (word !== 'Sec' || !/^\d/.test(next))
  }
  if (DATES.has(word) && word !== 'Jan') return true
  if (BEFORE_NUMBERS.has(word) && /^[\d#]/.test(wordAfter(text, dot + 1, to))) return true
  if (OTHERS.has(word)) return true
  return STATES.has(word) && out.ends.length > 0 && text.charCodeAt(out.ends[out.ends.length - 1]! - 1) === COMMA
}

/** "MRS" and "SEPT" of a line in capitals as "Mrs" and "Sept". */
const asPrinted = (word: string): string => (/^[A-Z]+$/.test(word) ? word[0]! + word.slice(1).toLowerCase() : word)

/** Whether a single letter with a full stop is somebody's initial: "John F. Marlow", "J. Rusk", but not "Plan B. The". */
function isInitial(text: string, from: number, start: number, dot: number, to: number, out: TokenSpans): boolean {
  const code = text.charCodeAt(start)
  // "Harlow v. Oster".
  if (code === 0x76 && isAfterName(text, from, out) && /^\p{Lu}/u.test(wordAfter(text, dot + 1, to))) return true
  if (!isUpper(code))
    return (code === 0x70 || code === 0x63 || code === 0x76) && /^\d/.test(wordAfter(text, dot + 1, to))
  const next = wordAfter(text, dot + 1, to)
  if (next === '' || !isUpper(next.charCodeAt(0))) return false
  if (!OPENERS.has(next)) return code !== 0x49 || isAfterName(text, from, out)
  return next.length === 1 && isAfterName(text, from, out)
}

/** Whether the token before is capitalised. */
function isAfterName(text: string, from: number, out: TokenSpans): boolean {
  const last = out.starts.length - 1
  return last >= 0 && out.starts[last]! >= from && isUpper(text.charCodeAt(out.starts[last]!))
}

/** The letters and digits after white space, at most 12 of them. */
function wordAfter(text: string, at: number, to: number): string {
  let start = at
  while (start < to && start - at < 4 && classOf(text.charCodeAt(start)) === SPACE) start++
  if (start < to && text.charCodeAt(start) === 0x23) return '#'
  let end = start
  while (end < to && end - start < 12 && isWordPart(classOf(text.charCodeAt(end)))) end++
  return text.slice(start, end)
}

/** The end of "xeberman.com" or "pic.lantern.io/aB3", or 0 when the dots do not make an address. */
function endOfAddress(text: string, start: number, dot: number, to: number): number {
  let end = dot
  let last = dot + 1
  for (; end < to; end++) {
    const code = text.charCodeAt(end)
    if (code === DOT) {
      if (kindAt(text, end + 1, to) !== LETTER) break
      last = end + 1
    } else if (code > 127 || !(isWordPart(classOf(code)) || code === 0x2d)) break
    if (end - start > 100) return 0
  }
  if (end - last > 6 || !DOMAINS.has(text.slice(last, end))) return 0
  if (text.charCodeAt(end) === 0x40 && end < to) return endOfRun(text, end + 1, to, '.-_')
  return text.charCodeAt(end) === 0x2f && end < to ? endOfLink(text, end, to) : end
}

/** The end of a web address: white space, or the marks of the sentence before it. */
function endOfLink(text: string, at: number, to: number): number {
  let end = at
  while (end < to && classOf(text.charCodeAt(end)) !== SPACE) end++
  const tail = TRAILING.exec(text.slice(Math.max(at, end - 20), end))
  return tail ? end - tail[0].length : end
}

/** The end of letters, digits and the given marks, not ending in a mark. */
function endOfRun(text: string, at: number, to: number, marks: string): number {
  let end = at
  while (end < to && (isWordPart(classOf(text.charCodeAt(end))) || marks.includes(text[end]!))) end++
  while (end > at && marks.includes(text[end - 1]!)) end--
  return end
}

/** Adds a word with its contractions and possessive as tokens of their own, as Universal Dependencies does. */
function addWithClitics(text: string, start: number, end: number, out: TokenSpans, depth = 0): number {
  const length = end - start
  if (length >= 3) {
    // 's 'm 'd: the apostrophe is second from the end; 're 've 'll n't: third.
    const second = classOf(text.charCodeAt(end - 2)) === APOSTROPHE
    if (second || (length > 3 && classOf(text.charCodeAt(end - 3)) === APOSTROPHE)) {
      const cut = clitic(text, start, end, second)
      // "shouldn't've" has two; more is hostile text.
      if (cut > start && depth < 3) {
        addWithClitics(text, start, cut, out, depth + 1)
        return add(out, cut, end)
      }
    } else if (length === 5 || length === 6) {
      const cut = fused(text.slice(start, end).toLowerCase())
      if (cut > 0) {
        add(out, start, start + cut)
        return add(out, start + cut, end)
      }
    }
  }
  return add(out, start, end)
}

/** Where the clitic at the end of [start, end) starts, or 0. */
function clitic(text: string, start: number, end: number, short: boolean): number {
  const last = text.charCodeAt(end - 1) | 32
  if (short) {
    if (last === 0x74 /* t */) return (text.charCodeAt(end - 3) | 32) === 0x6e && end - 3 > start ? end - 3 : 0
    // "the 1990's" is one token.
    if (last === 0x73 && /^\d{3}0$/.test(text.slice(start, end - 2))) return 0
    return last === 0x73 || last === 0x6d || last === 0x64 ? end - 2 : 0
  }
  const pair = text.slice(end - 2, end).toLowerCase()
  return pair === 're' || pair === 've' || pair === 'll' ? end - 3 : 0
}

/** Where "cannot", "gonna", "gotta" and "wanna" come apart, or 0. */
const fused = (word: string): number =>
  word === 'cannot' || word === 'gonna' || word === 'gotta' || word === 'wanna' ? 3 : 0

/** Takes a number: "45 000", "1,200", "9/11", "10:30", "1.5", "18th", "28-year-old"; "10pm" and "137-143" come apart. */
function takeNumber(text: string, from: number, start: number, to: number, out: TokenSpans): number {
  let end = endOfDigits(text, start, to)
  let plain = true
  if (end - start <= 3) {
    const grouped = endOfSpacedGroups(text, from, start, end, to)
    if (grouped > end) return add(out, start, grouped)
  }
  for (;;) {
    const code = end < to ? text.charCodeAt(end) : 0
    const after = endOfDigits(text, end + 1, to)
    if (after <= end + 1) break
    if (code === COMMA && after - end !== 4) break
    if (code !== DOT && code !== COMMA && code !== 0x3a && code !== 0x2f) break
    plain = code === COMMA || code === DOT ? plain : false
    end = after
  }
  const next = kindAt(text, end, to)
  if (next === LETTER) {
    let letters = end
    while (letters < to && classOf(text.charCodeAt(letters)) === LETTER) letters++
    if (UNITS.has(text.slice(end, Math.min(letters, end + 5))) && kindAt(text, letters, to) !== HYPHEN) {
      return add(out, start, end)
    }
    return takeWord(text, from, start, end, to, out)
  }
  if (next === HYPHEN) {
    const kind = kindAt(text, end + 1, to)
    if (kind === LETTER) return takeWord(text, from, start, end, to, out)
    if (kind === DIGIT) {
      const range = endOfDigits(text, end + 1, to)
      const more = kindAt(text, range, to)
      const isPhone = end - start === 3 && range - end === 5
      if (plain && !isPhone && more !== HYPHEN && more !== LETTER) return add(out, start, end)
      return takeWord(text, from, start, end, to, out)
    }
  }
  if (next === APOSTROPHE && kindAt(text, end + 1, to) === LETTER) return takeWord(text, from, start, end, to, out)
  return add(out, start, end)
}

function endOfDigits(text: string, at: number, to: number): number {
  let end = at
  while (end < to && classOf(text.charCodeAt(end)) === DIGIT) end++
  return end
}

/** The end of "45 000" or "1 200 000", white space of any kind between groups of three; `end` where there are none. */
function endOfSpacedGroups(text: string, from: number, start: number, end: number, to: number): number {
  let last = end
  while (last < to && classOf(text.charCodeAt(last)) === SPACE && text.charCodeAt(last) !== 10) {
    const after = endOfDigits(text, last + 1, to)
    if (after - last !== 4) break
    const code = kindAt(text, after, to)
    if (code === LETTER || code === HYPHEN) break
    // "On 7 March 200 people": a day before a count is no group, but only a plain space can be that.
    if (text.charCodeAt(last) === 0x20 && MONTHS.test(text.slice(Math.max(from, start - 11), start - 1))) break
    last = after
  }
  return last
}

/** Takes an apostrophe: a clitic or clipped word with it ("'s", "'90s", "'em"), or the mark alone. */
function takeApostrophe(text: string, from: number, at: number, to: number, out: TokenSpans): number {
  const code = text.charCodeAt(at)
  if (code === 0x60 || code === 0x27) {
    if (text.charCodeAt(at + 1) === code && at + 1 < to) return add(out, at, at + 2)
  }
  const next = kindAt(text, at + 1, to)
  if (next === DIGIT) {
    const digits = endOfDigits(text, at + 1, to)
    const plural = digits - at === 3 && text.charCodeAt(digits) === 0x73 && !isWordPart(kindAt(text, digits + 1, to))
    if (digits - at === 3 && (plural || !isWordPart(kindAt(text, digits, to)))) {
      const end = plural ? digits + 1 : digits
      // 'Crew of '90s', but '45 dead' opens a quotation: a lone closing mark further on decides.
      if (plural || code === 0x2019) return add(out, at, end)
    }
  } else if (next === LETTER) {
    let end = at + 1
    while (end < to && end - at < 8 && classOf(text.charCodeAt(end)) === LETTER) end++
    const word = `'${text.slice(at + 1, end).toLowerCase()}`
    if (CLIPPED.has(word)) return add(out, at, end)
    const beforeIsMark = at > from && classOf(text.charCodeAt(at - 1)) !== SPACE
    if (end - at <= 3 && /^'(?:s|m|d|re|ve|ll)$/.test(word) && (beforeIsMark || word === "'s")) {
      if (!isWordPart(kindAt(text, end, to))) return add(out, at, end)
    }
  }
  return add(out, at, at + 1)
}

const isLetterPair = (text: string, at: number): boolean => /^\p{L}/u.test(text.slice(at, at + 2))

/** Takes a character of two code units: a letter of a rare script, or a picture with its modifiers. */
function takePair(text: string, from: number, at: number, to: number, out: TokenSpans): number {
  if (isLetterPair(text, at)) return takeWord(text, from, at, Math.min(at + 2, to), to, out)
  let end = Math.min(at + (isPair(text, at) ? 2 : 1), to)
  for (; end < to; ) {
    const code = text.charCodeAt(end)
    if (code === 0xfe0f || code === 0x20e3) end++
    else if (code === 0x200d && end + 1 < to) end += isPair(text, end + 1) ? 3 : 2
    else if (code === 0xd83c && text.charCodeAt(end + 1) >= 0xdffb && text.charCodeAt(end + 1) <= 0xdfff) end += 2
    else break
  }
  return add(out, at, Math.min(end, to))
}

function isPair(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1)
  return text.charCodeAt(at) < 0xdc00 && low >= 0xdc00 && low <= 0xdfff
}

/** Takes a mark: runs of one mark together, and what follows a #, @, or a decimal point. */
function takeMark(text: string, from: number, at: number, to: number, out: TokenSpans): number {
  const code = text.charCodeAt(at)
  const next = kindAt(text, at + 1, to)
  if ((code === 0x23 || code === 0x40) && next === LETTER) return add(out, at, endOfRun(text, at + 1, to, '_'))
  const isFirst = at === from || classOf(text.charCodeAt(at - 1)) === SPACE
  if (code === DOT && next === DIGIT && isFirst) return add(out, at, endOfDigits(text, at + 1, to))
  if ((code === 0x3a || code === 0x3b) && isFirst) {
    const face = /^[:;]-?[()DP](?=\s|$)/.exec(text.slice(at, Math.min(at + 4, to)))
    if (face) return add(out, at, at + face[0].length)
  }
  let end = at + 1
  if (code === 0x21 || code === 0x3f) {
    while (end < to && (text.charCodeAt(end) === 0x21 || text.charCodeAt(end) === 0x3f)) end++
  } else if ('-.*=_~<>|+#–—…•'.includes(text[at]!)) {
    while (end < to && text.charCodeAt(end) === code) end++
  }
  while (end < to && text.charCodeAt(end) >= 0xfe00 && text.charCodeAt(end) <= 0xfe0f) end++
  return add(out, at, end)
}
