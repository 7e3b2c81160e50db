import { classOf, DIGIT, LETTER, SPACE } from '../characters.ts'
import type { TokenSpans } from './find-tokens.ts'

/** What a token is to quotation. */
export const NO_MARK = 0
export const OPENS = 1
export const CLOSES = 2

/** A quotation by its marks' tokens; `to` is the token after it where it stays open. */
export interface QuotationTokens {
  readonly from: number
  /** The closing mark's token, or -1 when it stays open. */
  readonly close: number
  /** The last token inside or the closing mark. */
  readonly last: number
  readonly level: number
  /** Whether an opening mark starts it (false: it runs on from the paragraph before without one). */
  readonly marked: boolean
}

type Group = 'double' | 'single' | 'angle'
interface Open {
  readonly token: number
  readonly group: Group
  readonly mark: string
}

const GROUP: ReadonlyMap<string, Group> = new Map([
  ['"', 'double'],
  ['“', 'double'],
  ['”', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ['″', 'double'],
  ['``', 'double'],
  ["''", 'double'],
  ["'", 'single'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‚', 'single'],
  ['`', 'single'],
  ['´', 'single'],
  ['«', 'angle'],
  ['»', 'angle'],
  ['‹', 'angle'],
  ['›', 'angle'],
])
const BEFORE_OPENING = /[\s([{—–\-/:“„«‘"'…]/
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-/”»’"'…]/

/**
 * Finds the quotations of one paragraph: tokens [first, last) of `spans`. Opening and closing are read from the mark where it
 * says so and from the white space around it where it does not (`"` and `'` do both); apostrophes are left alone.
 * Linear: each mark is pushed and taken off once.
 *
 * @param runsOn the paragraph before left a quotation open
 * @param roles set to OPENS or CLOSES for every mark of a quotation
 * @returns quotations in order of their starts
 */
export function findQuotations(
  text: string,
  spans: TokenSpans,
  first: number,
  last: number,
  runsOn: boolean,
  roles: Uint8Array,
): QuotationTokens[] {
  const marks: number[] = []
  for (let k = first; k < last; k++) {
    const length = spans.ends[k]! - spans.starts[k]!
    if (length <= 2 && GROUP.has(text.slice(spans.starts[k]!, spans.ends[k]!))) marks.push(k)
  }
  if (marks.length === 0) return []
  const found: QuotationTokens[] = []
  const stack: Open[] = []
  const ahead = singlesAhead(text, spans, marks, first, last)
  const close = (open: Open, token: number, level: number): void => {
    roles[open.token] = OPENS
    roles[token] = CLOSES
    found.push({ from: open.token, close: token, last: token, level, marked: true })
  }
  marks.forEach((token, at) => {
    const mark = text.slice(spans.starts[token]!, spans.ends[token]!)
    const group = GROUP.get(mark)!
    const top = lastOf(stack, group)
    const role = roleOf(text, spans, token, first, last, mark, group, top >= 0 ? stack[top]! : null, ahead[at]!)
    if (role === OPENS) {
      const same = top >= 0 && stack[top]!.group === 'double' && top === stack.length - 1
      // “A, he said. “B,” she said: the first was never closed; it ends where the second opens.
      if (same && !hasInner(text, spans, marks, at, mark, stack[top]!.mark)) leaveOpen(stack.pop()!, token - 1)
      // Deeper than any real nesting: marks of a table or of hostile text.
      if (stack.length < 12) stack.push({ token, group, mark })
    } else if (role === CLOSES) {
      if (top >= 0) {
        // Marks inside that never closed were apostrophes, or quotations that end with the outer one.
        while (stack.length - 1 > top) {
          const inner = stack.pop()!
          if (inner.group !== 'single') leaveOpen(inner, token - 1)
        }
        const open = stack.pop()!
        close(open, token, stack.length + 1)
      } else if (runsOn && group === 'double' && stack.length === 0 && found.length === 0) {
        roles[token] = CLOSES
        found.push({ from: first, close: token, last: token, level: 1, marked: false })
      }
    }
  })
  while (stack.length > 0) {
    const open = stack.pop()!
    if (open.group !== 'single' || open.token === first) leaveOpen(open, last - 1)
  }
  return found.sort((a, b) => a.from - b.from || b.last - a.last)

  function leaveOpen(open: Open, end: number): void {
    roles[open.token] = OPENS
    if (end > open.token) found.push({ from: open.token, close: -1, last: end, level: stack.length + 1, marked: true })
  }
}

function lastOf(stack: readonly Open[], group: Group): number {
  for (let at = stack.length - 1; at >= 0; at--) if (stack[at]!.group === group) return at
  return -1
}

/** Whether a second opening mark inside an open quotation starts an inner one: both need a closing mark further on. */
function hasInner(
  text: string,
  spans: TokenSpans,
  marks: readonly number[],
  at: number,
  mark: string,
  outer: string,
): boolean {
  if (outer !== mark) return true
  let needed = 2
  // Far enough for any real quotation, and bounded, so that a page of opening marks stays linear.
  for (let next = at + 1; next < marks.length && next < at + 16; next++) {
    const other = text.slice(spans.starts[marks[next]!]!, spans.ends[marks[next]!]!)
    if (other === mark && mark !== '"') needed++
    else if (GROUP.get(other) === 'double' && mark !== '"') needed--
    if (needed === 0) return true
  }
  return false
}

/**
 * For every mark: the next single mark in the paragraph that could close a quotation comes before the next that must open one.
 * Tells the closing mark of ‘the parties’ positions’ from its apostrophe.
 */
function singlesAhead(
  text: string,
  spans: TokenSpans,
  marks: readonly number[],
  first: number,
  last: number,
): boolean[] {
  const ahead = new Array<boolean>(marks.length).fill(false)
  let closer = false
  for (let at = marks.length - 1; at >= 0; at--) {
    ahead[at] = closer
    const token = marks[at]!
    const mark = text.slice(spans.starts[token]!, spans.ends[token]!)
    if (GROUP.get(mark) !== 'single') continue
    const opens = canOpen(text, spans, token, first, last)
    if (mark === '‘' || (opens && mark !== '’')) closer = false
    else if (canClose(text, spans, token, first, last)) closer = true
  }
  return ahead
}

function roleOf(
  text: string,
  spans: TokenSpans,
  token: number,
  first: number,
  last: number,
  mark: string,
  group: Group,
  open: Open | null,
  closerAhead: boolean,
): number {
  const opens = canOpen(text, spans, token, first, last)
  const closes = canClose(text, spans, token, first, last)
  if (group === 'angle') {
    const points = mark === '«' || mark === '‹'
    if (open !== null && (open.mark === '«' || open.mark === '‹') !== points) return CLOSES
    return opens || points ? OPENS : NO_MARK
  }
  if (group === 'single') {
    if (mark === '‚') return opens ? OPENS : NO_MARK
    if (open !== null && closes) {
      // ‘the parties’ positions’: an apostrophe when a better closing mark follows.
      const before = text.charCodeAt(spans.starts[token]! - 1) | 32
      const isPlural = before === 0x73 && closerAhead && isLetterAfterSpace(text, spans.ends[token]!)
      return isPlural ? NO_MARK : CLOSES
    }
    if (mark === '‘') return opens ? OPENS : NO_MARK
    if (mark === '’') return NO_MARK
    return opens && closerAhead ? OPENS : NO_MARK
  }
  if (mark === '„' || mark === '‟') return OPENS
  if (mark === '``') return OPENS
  if (mark === '“') {
    // German „...“, and a closing mark typed the wrong way round.
    if (open !== null && (open.mark === '„' || (closes && !opens))) return CLOSES
    return OPENS
  }
  if (mark === '”') return open === null && opens && !closes ? OPENS : CLOSES
  if (mark === '″' || isInch(text, spans, token, open)) return open !== null && closes ? CLOSES : NO_MARK
  if (opens !== closes) return opens ? OPENS : CLOSES
  return open !== null ? CLOSES : OPENS
}

/** 6'2" tall: the mark of inches. */
function isInch(text: string, spans: TokenSpans, token: number, open: Open | null): boolean {
  const at = spans.starts[token]!
  return open === null && at > 0 && classOf(text.charCodeAt(at - 1)) === DIGIT
}

function canOpen(text: string, spans: TokenSpans, token: number, first: number, last: number): boolean {
  if (token + 1 >= last || spans.starts[token + 1]! > spans.ends[token]!) return false
  return token === first || BEFORE_OPENING.test(text[spans.starts[token]! - 1]!)
}

function canClose(text: string, spans: TokenSpans, token: number, first: number, last: number): boolean {
  if (token === first || classOf(text.charCodeAt(spans.starts[token]! - 1)) === SPACE) return false
  return token + 1 >= last || AFTER_CLOSING.test(text[spans.ends[token]!]!)
}

function isLetterAfterSpace(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === SPACE && at + 1 < text.length && classOf(text.charCodeAt(at + 1)) === LETTER
}
