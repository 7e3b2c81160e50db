import type { Credit } from './article.ts'
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
  'article/credit-call-sign': 'The call letters of a broadcast station stand beside "affiliate", "told" or "TV".',
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

const MEDIUM =
  'newspaper|newspapers|paper|daily|weekly|tabloid|broadsheet|magazine|news agency|news agencies|newswire|wire service|agency|broadcaster|television|TV|radio|TV channel|news channel|channel|TV station|radio station|television station|station|news site|news website|news portal|website|network'
const BEFORE = new RegExp(
  `(?:\\b(?:told|tells|telling|according to|citing|cites|quoted by|cited by|quoting|reported by|reports by|published by|published in|reports in|report in|carried by|broadcast by|broadcast on|interview with|interviewed by|spoke to|speaking to|speaking on|spoken to|reporter (?:for|with|at)|correspondent (?:for|with)|journalist (?:for|with|at|from)|photographer (?:for|with)|writing (?:in|for)|statement to|contacted by|obtained by|seen by|affiliate|Source ?:|Sources? ?:|Photos?(?:graphs?)? ?(?:by|:)|Pictures? ?(?:by|:)|Images? ?(?:by|:)|Credit ?:?|Image copyright|Copyright|${MEDIUM}),?|[©/(])\\s*(?:\\d{4}\\s+)?(?:the\\s+|The\\s+)?$`,
)
const AFTER = new RegExp(
  `^(?:['’]s)?(?:\\s+(?:${MEDIUM}|reported|reports|report|reporter|correspondent|journalist|photographer|has learned|learned|quoted|cited|citing|via|headline)\\b|,? (?:the|a) (?:\\p{L}+ )?(?:newspaper|daily|broadcaster|news agency|tabloid|magazine)\\b|\\s*/\\s*[A-Z])`,
  'u',
)
const CAPTION_BEFORE = /(?:[©/(]|\bvia|\bCredit:?|\bPhoto:|\bSource ?:)\s*$/
/** "(Rusk Wire)", "Anna Lind/PA", "PA/Harbour Pictures", "© PA": nothing but the name and a mark. */
const CAPTION_AFTER = /^\s*(?:[/)\]|]|$|\n|,\s*(?:File|file|dpa|AFP|AP|Reuters)\b)/

const STRONG =
  'Gazette|Herald|Tribune|Chronicle|Courant|Advertiser|Inquirer|Examiner|Morning Post|Evening Post|Daily News|Evening News|Morning News|Morning Herald|News Agency|Press Agency|Daily Times|Morning Star|Newspaper|Journal-\\p{Lu}\\p{L}+|News-\\p{Lu}\\p{L}+|Times-\\p{Lu}\\p{L}+|Post-\\p{Lu}\\p{L}+|Herald-\\p{Lu}\\p{L}+|Star-\\p{Lu}\\p{L}+'
const WEAK =
  'Times|Post|News|Journal|Daily|Mail|Star|Sun|Echo|Observer|Mirror|Express|Telegraph|Press|Radio|TV|Television|FM|Broadcasting|Today|Magazine|Review|Weekly|Online|Network|Courier|Sentinel|Dispatch|Argus|Standard|Globe|Record|Ledger|Democrat|Republic|Republican|Bee|Leader|Argonaut|Bulletin|Register|Mercury|Enterprise|Messenger|Monitor|Independent|Guardian|Citizen|Wire'
const WORD = `(?:\\p{Lu}[\\p{L}\\p{N}'’&.-]*|of|and|de|la|&)`
/** The last words of such names: where none stands, the costlier patterns are not tried. */
const LAST_WORD = new RegExp(
  `[ -](?:Gazette|Herald|Tribune|Chronicle|Courant|Advertiser|Inquirer|Examiner|Agency|Newspaper|${WEAK})(?:-[A-Z][a-z]+)?(?![A-Za-z-])`,
  'g',
)
const ANNOUNCING =
  / (?:newspaper|news agency|magazine|news website|news site|TV channel|TV station|television station|radio station|tabloid)(?![A-Za-z])/g
/** Longest stretch that a name and its medium may take. */
const REACH = 96

/** The last match of a pattern that ends at `end`, looked for in the stretch before it only. */
function matchEndingAt(text: string, pattern: RegExp, end: number): RegExpMatchArray | null {
  const from = Math.max(0, end - REACH)
  // One character more than the match may see: what must not follow it.
  for (const m of text.slice(from, end + 1).matchAll(pattern)) {
    if (from + m.index + m[0].length !== end) continue
    m.index += from
    return m
  }
  return null
}

/** Up to four capitalised words and then a word for a medium. */
const OUTLET_WORD = new RegExp(
  `(?<![\\p{L}\\p{N}@#/.-])\\p{Lu}[\\p{L}\\p{N}'’&-]*(?: ${WORD}){0,3}[ -](?:(${STRONG})|(${WEAK}))(?![\\p{L}\\p{N}-])`,
  'gu',
)
const ANNOUNCED_AFTER =
  /\b(?:newspaper|daily|tabloid|broadsheet|news agency|news site|news website|news portal|wire service|TV channel|TV station|television channel|television station|radio station|broadcaster|public broadcaster)s? ((?:\p{Lu}[\p{L}\p{N}'’&.-]*)(?: \p{Lu}[\p{L}\p{N}'’&-]*){0,3})/gu
const ANNOUNCED_BEFORE =
  /(?<![\p{L}\p{N}-])((?:\p{Lu}[\p{L}\p{N}'’&-]*)(?: \p{Lu}[\p{L}\p{N}'’&-]*){0,3}) (?:newspaper|news agency|magazine|news website|news site|TV channel|TV station|television station|radio station|tabloid)(?![\p{L}\p{N}])/gu
const CALL_SIGN = /(?<![\p{L}\p{N}-])[KW][A-Z]{2,3}(?:-?TV|-?FM|-?AM)?(?![\p{L}\p{N}-])/gu
const SOURCE_LINE =
  /(?:^|\n)[ \t]*Source ?: ?(?:[Tt]he )?(\p{Lu}[\p{L}\p{N}'’&.-]*(?: \p{Lu}[\p{L}\p{N}'’&.-]*){0,3})[ \t]*(?=\n|$)/gu
const WEB_SITE = /(?<![\p{L}\p{N}@/.-])\p{Lu}[\p{L}\p{N}-]*(?:\.[a-z]{2,4}){1,2}(?![\p{L}\p{N}/@.-])/gu
/** "a German newspaper", "the Sunday paper": a country or a day is no outlet's name. */
const NO_NAME =
  /^(?:\p{L}+(?:ish|ese|[^BR]an)|German|French|Dutch|Greek|Czech|Swiss|Thai|Iraqi|Israeli|Saudi|Pakistani|Afghan|Turkish|US|U\.S\.|UK|EU|The|A|An|One|This|That|His|Her|Its|Their|Local|State|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Several|Some|Another|National|Regional|Public|Private|Social|Online)$/u

/** The state written in a dateline or an address, "Scranton, PA", is not the agency. */
const AFTER_A_TOWN = /\p{L}, $/u

interface Found {
  readonly start: number
  readonly end: number
  readonly outlet: string
  readonly rule: string
}

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
  const taken = (start: number, end: number) => found.some((one) => one.start < end && start < one.end)
  for (const guess of [...announced(plain), ...outletWords(plain), ...callSigns(plain), ...webSites(plain)]) {
    if (!taken(guess.start, guess.end)) found.push(guess)
  }
  for (const line of sourceLines(plain)) if (!taken(line.start, line.end)) found.push(line)
  const own = ownNames(options.own ?? null)
  return Object.freeze(
    found
      .filter((one) => !isOwn(one.outlet, own))
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((one) => Object.freeze({ outlet: one.outlet, span: spanOf(text, one), rule: one.rule })),
  )
}

const spanOf = (text: string, one: Found): Span => spanAt(text, one.start, one.end)
const before = (text: string, at: number): string => text.slice(Math.max(0, at - 48), at)
const after = (text: string, at: number): string => text.slice(at, at + 40)
const inCompany = (text: string, start: number, end: number): boolean =>
  BEFORE.test(before(text, start)) || AFTER.test(after(text, end))

/** Names of the table: at once where the name is unmistakable, in company where it is also a word. */
function* knownNames(text: string): Generator<Found> {
  const run = /[\p{L}\p{N}]+/gu
  for (let m = run.exec(text); m; m = run.exec(text)) {
    const name = BY_FIRST_WORD.get(m[0])?.find((one) => standsAt(text, m.index, one.printed))
    if (!name) continue
    const start = m.index
    const end = start + name.printed.length
    if (/[@#_.]$|www\.$|:\/\/$/.test(text.slice(Math.max(0, start - 4), start))) continue
    if (name.ambiguous && !countsHere(text, start, end)) continue
    run.lastIndex = end
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
  if (/^ \p{Lu}\p{L}/u.test(right) && !/Image copyright\s*$|Copyright\s*$/.test(left)) return false
  if (/\p{Lu}[\p{L}'-]* $/u.test(left) && !BEFORE.test(left) && !/^[A-Z]{3,}$/.test(text.slice(start, end)))
    return false
  return inCompany(text, start, end)
}

/** "told the Harbour Gazette", "the Rusk Evening Star reported", "The Morning Chronicle": outlets of no table. */
function* outletWords(text: string): Generator<Found> {
  for (const last of text.matchAll(LAST_WORD)) {
    const m = matchEndingAt(text, OUTLET_WORD, last.index + last[0].length)
    if (m?.index === undefined) continue
    const lead = /^(?:The|An?|In|On|At|But|And|As|One|According|Citing) /.exec(m[0])?.[0].length ?? 0
    const start = m.index + lead
    const end = m.index + m[0].length
    const name = text.slice(start, end)
    if (!name.includes(' ') && !name.includes('-')) continue
    if (/^ \p{Lu}\p{L}/u.test(after(text, end))) continue
    if (m[1] === undefined && !inCompany(text, start, end)) continue
    yield { start, end, outlet: name, rule: 'article/credit-outlet-word' }
  }
}

/** "the newspaper Harbour Gazette", "news agency Rusk", "the Harbour Democrat newspaper". */
function* announced(text: string): Generator<Found> {
  for (const m of text.matchAll(ANNOUNCED_AFTER)) {
    const start = m.index + m[0].length - m[1]!.length
    const person =
      /broadcaster|daily/.test(m[0]) && / /.test(m[1]!) && !new RegExp(`(?:${WEAK}|${STRONG})$`, 'u').test(m[1]!)
    if (!person && !NO_NAME.test(m[1]!))
      yield { start, end: start + m[1]!.length, outlet: m[1]!, rule: 'article/credit-announced' }
  }
  for (const last of text.matchAll(ANNOUNCING)) {
    const m = matchEndingAt(text, ANNOUNCED_BEFORE, last.index + last[0].length)
    if (m?.index === undefined) continue
    const lead = /^(?:The|An?|In|On|At|But|And|As|One|According) /.exec(m[1]!)?.[0].length ?? 0
    const name = m[1]!.slice(lead)
    if (
      name === '' ||
      /\b(?:its|their|his|her|own) $/i.test(before(text, m.index)) ||
      NO_NAME.test(name) ||
      NO_NAME.test(name.split(' ').at(-1)!)
    )
      continue
    const start = m.index + lead
    yield { start, end: start + name.length, outlet: name, rule: 'article/credit-announced' }
  }
}

/** Call letters of American stations: "affiliate KXQB", "told WZZA", "WZZA-TV". */
function* callSigns(text: string): Generator<Found> {
  for (const m of text.matchAll(CALL_SIGN)) {
    const end = m.index + m[0].length
    if (!/-?(?:TV|FM)$/.test(m[0]) && !inCompany(text, m.index, end)) continue
    yield { start: m.index, end, outlet: m[0], rule: 'article/credit-call-sign' }
  }
}

/** "Source: Harbour Wire" on a line of its own. */
function* sourceLines(text: string): Generator<Found> {
  for (const m of text.matchAll(SOURCE_LINE)) {
    const end = m.index + m[0].trimEnd().length
    yield { start: end - m[1]!.length, end, outlet: m[1]!, rule: 'article/credit-source-line' }
  }
}

/** "Harbourtoday.example reported". */
function* webSites(text: string): Generator<Found> {
  for (const m of text.matchAll(WEB_SITE)) {
    const end = m.index + m[0].length
    if (inCompany(text, m.index, end)) yield { start: m.index, end, outlet: m[0], rule: 'article/credit-web-site' }
  }
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
