import type { Article } from '../../article/article.ts'
import words from '../outlets.en.json' with { type: 'json' }

/** Who stands behind a report, as far as it says so. */
export interface Credits {
  /** Outlet in comparable form: 'washingtonpost', 'bbc'; '' when unknown. One publisher family has one form. */
  readonly family: string
  /** As a person would write it; null when unknown. */
  readonly outlet: string | null
  /** The agency whose own page this is; null for every other outlet. */
  readonly agency: string | null
  /** The agency or outlet that the report names as the writer of its text, with the mark in words. */
  readonly wire: {
    readonly name: string
    readonly mark: string
    /** Whether the mark claims the whole text (a dateline, an address), or may mean a picture or a part (a credit). */
    readonly whole: boolean
  } | null
}

/** Outlets come back with each report: their names are squashed once. Emptied when full, against endless names. */
const squashed = new Map<string, string>()
const MOST_NAMES = 10_000

function squash(name: string): string {
  let form = squashed.get(name)
  if (form === undefined) {
    if (squashed.size >= MOST_NAMES) squashed.clear()
    squashed.set(name, (form = squashedForm(name)))
  }
  return form
}

const squashedForm = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/ (?:international|online|digital|edition|news agency|agency)$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

const agencyByMark = new Map<string, string>()
const agencyByHost = new Map<string, string>()
const agencyByPath = new Map<string, string>()
for (const agency of words.agencies) {
  agencyByMark.set(squash(agency.name), agency.name)
  for (const mark of agency.marks) agencyByMark.set(squash(mark), agency.name)
  for (const host of agency.hosts) agencyByHost.set(host, agency.name)
  for (const path of agency.paths) agencyByPath.set(path, agency.name)
}

/** The agency that a name means ("AP", "The Associated Press"), or null. */
export const agencyCalled = (name: string): string | null => agencyByMark.get(squash(name)) ?? null

const SECOND_LEVEL = /^(?:co|com|org|net|gov|ac|edu|or|ne)$/

/** The registrable part of a host: 'news.bbc.co.uk' → 'bbc.co.uk'. A short list of second levels stands for the long one. */
export function domainOf(url: string): string | null {
  const host = /^(?:[a-z][\w+.-]*:\/\/)?([\w.-]+\.[a-z]{2,})(?:[/:?#]|$)/i.exec(url.trim())?.[1]
  if (!host) return null
  const parts = host.toLowerCase().split('.')
  const take = parts.length > 2 && SECOND_LEVEL.test(parts[parts.length - 2]!) ? 3 : 2
  return parts.slice(-take).join('.')
}

const marks = words.agencies
  .flatMap((agency) => [agency.name, ...agency.marks])
  .map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|')
/** "ELMTON (AP) -", "OSTVIK, Jan 1 (Reuters) —", "(Reporting by …)" is read elsewhere. */
const IN_BRACKETS = new RegExp(`\\((${marks})\\)`)
/** "By Ann Lee, Associated Press", "ELMTON — AP —", "Source: Reuters" */
const SOURCE_LINE = new RegExp(
  `\\s*(?:source|by|from|via|credit)\\s*:?\\s*(?:[\\p{L}.' -]{0,40},\\s*)?(${marks})\\b`,
  'iuy',
)
const NOTICE = new RegExp(`(?:copyright|©)[^\\n]{0,40}?\\b(${marks})\\b`, 'i')
/** Whether a text can have a NOTICE: looking for a few letters is faster than trying the pattern at each. */
const isSigned = (text: string): boolean => text.includes('©') || text.includes('yright') || text.includes('YRIGHT')
/** "said Reuters": "The charge sheet, seen by Reuters" and "told Reuters" are the agency's own words about itself. */
const OWN_VOICE =
  /\b(?:told|seen by|obtained by|reviewed by|an interview with|speaking to|spoke to)\s+((?:The |the )?\p{Lu}[\p{L}-]*(?: (?:of |and )?\p{Lu}[\p{L}-]*){0,3})/gu

const outletBySquash = new Map<string, string>()
for (const outlet of words.outlets) outletBySquash.set(squash(outlet), outlet)
for (const agency of words.agencies) for (const mark of agency.marks) outletBySquash.set(squash(mark), agency.name)
const PAPER =
  /(?:Post|Times|News|Herald|Tribune|Journal|Gazette|Chronicle|Telegraph|Mail|Guardian|Mirror|Observer|Press|Courier|Star|Examiner|Register|Dispatch|Inquirer|Globe|TV|Radio|Magazine)$/

/** The outlet that a capitalised name means ("The Washington Post", "Elmton Gazette"), or null for any other name. */
export function outletCalled(name: string): string | null {
  const known = outletBySquash.get(squash(name))
  if (known) return known
  return PAPER.test(name) && name.includes(' ') ? name.replace(/^[Tt]he /, '') : null
}

/** The outlets that a stretch of text says people spoke to: whose report it is. "…," he told The Washington Post. */
export function ownVoices(text: string): string[] {
  const found: string[] = []
  for (const match of text.matchAll(OWN_VOICE)) {
    const outlet = outletCalled(match[1]!)
    if (outlet && !found.includes(outlet)) found.push(outlet)
  }
  return found
}

/** Comparable form of an outlet's name: 'The Washington Post' and washingtonpost.com are both 'washingtonpost'. */
export function familyOf(name: string): string {
  const agency = agencyCalled(name)
  if (agency) return squash(agency)
  const domain = domainOf(name)
  if (domain) {
    const byHost = agencyByHost.get(domain)
    return byHost ? squash(byHost) : squash(domain.split('.')[0]!)
  }
  return squash(name)
}

/** Reads what an article says about who wrote its text. */
export function creditsOf(article: Article): Credits {
  const domain = article.url === null ? null : domainOf(article.url)
  const named = article.outlet ?? domain
  const family =
    domain && !agencyByHost.has(domain) ? squash(domain.split('.')[0]!) : named === null ? '' : familyOf(named)
  const agency = (domain && agencyByHost.get(domain)) ?? (article.outlet ? agencyCalled(article.outlet) : null)
  return { family, outlet: named, agency: agency ?? null, wire: agency ? null : wireOf(article) }
}

/** The first line that names its source, as SOURCE_LINE has it. */
function sourceLine(text: string): RegExpExecArray | null {
  for (let at = 0; ; ) {
    // Most lines begin with a letter that none of the words begins with.
    const letter = text.charCodeAt(at) | 32
    if (letter < 97 || letter > 122 || 'sbfvc'.includes(String.fromCharCode(letter))) {
      SOURCE_LINE.lastIndex = at
      const found = SOURCE_LINE.exec(text)
      if (found) return found
    }
    at = text.indexOf('\n', at) + 1
    if (at === 0) return null
  }
}

function wireOf(article: Article): Credits['wire'] {
  const path = article.url === null ? '' : article.url.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*/s, '')
  for (const segment of path.toLowerCase().split('/').slice(0, -1)) {
    const name = agencyByPath.get(segment)
    if (name) return { name, mark: `its address has /${segment}/`, whole: true }
  }
  if (/\/wirestory\//i.test(path)) return { name: 'an agency', mark: 'its address has /wireStory/', whole: true }
  if (article.dateline?.agency) {
    const name = agencyCalled(article.dateline.agency) ?? article.dateline.agency
    return { name, mark: `its dateline says ${article.dateline.agency}`, whole: true }
  }
  const head = article.text.slice(0, 1500)
  const bracket = IN_BRACKETS.exec(head)
  if (bracket) {
    // "ELMTON (AP) - …" is a dateline; "Divers at the pier (AP)" credits a picture.
    const whole = /^\s*[-–—]/.test(head.slice(bracket.index + bracket[0].length, bracket.index + bracket[0].length + 4))
    const mark = whole ? `its dateline says (${bracket[1]})` : `it says (${bracket[1]})`
    return { name: agencyCalled(bracket[1]!)!, mark, whole }
  }
  if (article.byline) {
    const name = article.byline
      .split(/[,/|]| and /)
      .map((part) => agencyCalled(part.trim()))
      .find((it) => it)
    if (name) return { name, mark: `its byline is "${article.byline}"`, whole: true }
  }
  const notice = (isSigned(article.text) ? NOTICE.exec(article.text) : null) ?? sourceLine(article.text)
  if (notice) {
    return { name: agencyCalled(notice[1]!)!, mark: `it has the line "${notice[0].trim().slice(0, 60)}"`, whole: true }
  }
  for (const credit of article.credits) {
    const name = agencyCalled(credit.outlet)
    if (name) return { name, mark: `it credits ${credit.outlet}`, whole: false }
  }
  return null
}
