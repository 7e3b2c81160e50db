import type { Credit } from './article.ts'
import { after, BEFORE, before, inCompany } from './credit-company.ts'
import { type Found, guesses } from './credit-shapes.ts'
import { shortForms } from './credit-short.ts'
import { OUTLET_NAMES, type OutletName } from './outlets.ts'
import { type Span, spanAt } from './span.ts'

/** What the names in a text may be left out for, and where it came from. */
export interface CreditOptions {
  /** The report's own outlet, as a name or a host ("www.harbourgazette.example"): its own name is no credit. */
  readonly own?: string | null
}

/** The rules of this file, for `hearsay why`. */
export const CREDIT_RULES: Record<string, string> = {
  'article/credit-known': 'The name of a well-known outlet or agency stands in the text.',
  'article/credit-in-company':
    'A name that is also an ordinary word stands beside a reporting verb, a caption mark or a word such as "newspaper".',
  'article/credit-outlet-word':
    'A capitalised name that ends in a word for a medium (Gazette, Herald, Radio) is told, cited or reports something.',
  'article/credit-announced': 'A word such as "newspaper" or "news agency" announces the name beside it.',
  'article/credit-told': 'Somebody told something to a name that the text uses for no person and no place.',
  'article/credit-dateline': 'A name in brackets closes the place at the head of the text.',
  'article/credit-sign-off': 'A name stands alone on a line after a dash or in brackets.',
  'article/credit-call-sign': 'The call letters of a broadcast station stand beside "affiliate", "told" or "TV".',
  'article/credit-short-form':
    'The last word of an outlet that the text has named in full stands with "the": "the Herald".',
  'article/credit-source-line': 'A line "Source:", "Photo:" or "Credit:" names it.',
  'article/credit-web-site': 'The address of a news site is told, cited or reports something.',
}

/** Names by the first run of letters and digits in them. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly OutletName[]> = (() => {
  const map = new Map<string, OutletName[]>()
  for (const name of OUTLET_NAMES) {
    const first = /[\p{L}\p{N}]+/u.exec(name.printed)![0]
    const list = map.get(first)
    if (list) list.push(name)
    else map.set(first, [name])
  }
  return map
})()

const JOINED = /^(?:,? and|,? or) (?:[Tt]he )$/

const CAPTION_BEFORE = /(?:[©/(]|\bvia|\bCredit:?|\bPhoto:|\bSource ?:)\s*$/
/** "(Rusk Wire)", "Anna Lind/PA", "PA/Harbour Pictures", "© PA": nothing but the name and a mark. */
const CAPTION_AFTER = /^\s*(?:[/)\]|]|$|\n|,\s*(?:File|file|dpa|AFP|AP|Reuters)\b)/

/** The state written in a dateline or an address, "Scranton, PA", is not the agency. */
const AFTER_A_TOWN = /\p{L}, $/u

/**
 * The outlets and agencies that a text names as the source of its words or pictures, in order of the text. Every
 * printed mention counts; the report's own outlet, social platforms and photographers do not.
 *
 * @param text the article text, captions and copyright lines included
 * @param options `own`: the report's outlet, whose name is left out
 */
export function creditsIn(text: string, options: CreditOptions = {}): readonly Credit[] {
  const plain = text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/’/g, "'")
  const found: Found[] = [...knownNames(plain)]
  const covered = new Uint8Array(plain.length)
  for (const one of found) covered.fill(1, one.start, one.end)
  // Each kind of guess first looks at what is covered, so that the surer kinds come first.
  for (const guess of guesses(plain)) {
    if (covered.subarray(guess.start, guess.end).includes(1)) continue
    covered.fill(1, guess.start, guess.end)
    found.push(guess)
  }
  const inCompanyAt = new Map<number, number>()
  for (const [i, one] of found.entries()) if (one.rule === 'article/credit-in-company') inCompanyAt.set(one.end, i)
  for (const short of shortForms(plain, found)) {
    // "told the Times" after "New York Times": the paper named in full, not another of that name.
    const same = inCompanyAt.get(short.end)
    if (same !== undefined) found[same] = { ...found[same]!, outlet: short.outlet }
    else if (!covered.subarray(short.start, short.end).includes(1)) found.push(short)
  }
  const own = ownNames(options.own ?? null)
  return Object.freeze(
    found
      .filter((one) => !isOwn(one.outlet, own))
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((one) => Object.freeze({ outlet: one.outlet, span: spanOf(text, one), rule: one.rule })),
  )
}

const spanOf = (text: string, one: Found): Span => spanAt(text, one.start, one.end)
/** Lengths of the first words by their first letter, one bit a length: most words are told apart without being looked up. */
const LENGTHS: ReadonlyMap<number, number> = (() => {
  const lengths = new Map<number, number>()
  for (const word of BY_FIRST_WORD.keys()) {
    const code = word.charCodeAt(0)
    lengths.set(code, (lengths.get(code) ?? 0) | (1 << Math.min(word.length, 31)))
  }
  return lengths
})()

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const isAsciiWord = (code: number): boolean =>
  (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)

/** How many UTF-16 units the letter or digit at `at` takes; 0 where there is none. */
function unitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return isAsciiWord(code) ? 1 : 0
  const point = text.codePointAt(at)
  if (point === undefined || !LETTER_OR_DIGIT.test(String.fromCodePoint(point))) return 0
  return point > 0xffff ? 2 : 1
}

/** Names of the table: at once where the name is unmistakable, in company where it is also a word. */
function* knownNames(text: string): Generator<Found> {
  let next = 0
  let last = 0
  while (next < text.length) {
    const start = next
    for (let units = unitsAt(text, next); units > 0; units = unitsAt(text, next)) next += units
    if (next === start) {
      next++
      continue
    }
    const length = next - start
    if (((LENGTHS.get(text.charCodeAt(start)) ?? 0) & (1 << Math.min(length, 31))) === 0) continue
    const name = BY_FIRST_WORD.get(text.slice(start, next))?.find((one) => standsAt(text, start, one.printed))
    if (!name) continue
    const end = start + name.printed.length
    if (/[@#_.]$|www\.$|:\/\/$/.test(text.slice(Math.max(0, start - 4), start))) continue
    // "in the Washington Post and the Economist": a second name joined to a sure one.
    const joined =
      last > 0 && start - last < 12 && JOINED.test(text.slice(last, start)) && !/^ \p{Lu}/u.test(after(text, end))
    if (name.ambiguous && !joined && !countsHere(text, start, end)) continue
    next = end
    last = end
    yield {
      start,
      end,
      outlet: name.outlet,
      rule: name.ambiguous ? 'article/credit-in-company' : 'article/credit-known',
    }
  }
}

function standsAt(text: string, at: number, printed: string): boolean {
  return (
    text.startsWith(printed, at) && !/^[\p{L}\p{N}]/u.test(text.slice(at + printed.length, at + printed.length + 2))
  )
}

/** An ambiguous name counts beside a caption mark, a reporting verb or a word for a medium, and alone: "the Sun". */
function countsHere(text: string, start: number, end: number): boolean {
  const left = before(text, start)
  const right = after(text, end)
  if (AFTER_A_TOWN.test(left) && /^[A-Z]{2}$/.test(text.slice(start, end))) return false
  if (CAPTION_BEFORE.test(left) && (CAPTION_AFTER.test(right) || /[/©]\s*$/.test(left))) return true
  if (/^\s*\/\s*[A-Z]/.test(right) && /^[A-Z]{2,4}$/.test(text.slice(start, end))) return true
  // "told the Sun Valley council", "the Lowell Sun": part of a longer name.
  if (
    /^ (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)\p{Lu}\p{L}/u.test(right) &&
    !/Image copyright\s*$|Copyright\s*$/.test(left)
  )
    return false
  if (/\p{Lu}[\p{L}'-]* $/u.test(left) && !BEFORE.test(left) && !/^[A-Z]{3,}$/.test(text.slice(start, end)))
    return false
  // "People reported hearing shots": the plain word, where "People reports" is the magazine.
  if (
    /^(?:People|Us)$/.test(text.slice(start, end)) &&
    /^ (?:report|reported|wrote|learned|published|noticed)\b/.test(right) &&
    !BEFORE.test(left)
  )
    return false
  return inCompany(text, start, end)
}

/** Letters and digits only, in lower case, without a leading "the". */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the[ -]/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** What the own outlet may be called: its name, and the telling label of its host ("edition.cnn.com": "cnn"). */
function ownNames(own: string | null): readonly string[] {
  if (!own) return []
  const host = /^(?:https?:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)/i.exec(own)?.[1]
  if (!host) return [bare(own)]
  const labels = host.toLowerCase().split('.').slice(0, -1)
  while (labels.length > 1 && /^(?:co|com|org|net|gov|ac|go|or|ne)$/.test(labels.at(-1)!)) labels.pop()
  return [bare(labels.at(-1)!).replace(/^the(?=\p{L}{3})/u, ''), bare(host)]
}

/** Whether an outlet's name is one of the own names, or one holds the other ("standard", "eveningstandard"). */
function isOwn(outlet: string, own: readonly string[]): boolean {
  const names = [bare(outlet), initials(outlet)]
  return own.some(
    (mine) =>
      mine !== '' &&
      names.some(
        (name) =>
          name === mine || (mine.length >= 3 && name.endsWith(mine)) || (name.length >= 3 && mine.startsWith(name)),
      ),
  )
}

/** "New York Times" as "nytimes", the way hosts shorten it. */
function initials(outlet: string): string {
  const words = outlet.toLowerCase().replace(/^the /, '').split(/[ -]/)
  return words.length < 2
    ? ''
    : words
        .slice(0, -1)
        .map((word) => word[0] ?? '')
        .join('') + words.at(-1)!
}
