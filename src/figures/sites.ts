import type { Article } from '../article/article.ts'
import { type Span, trimmedSpan } from '../article/span.ts'
import type { Analysis } from '../language/analysis.ts'
import type { FigureKind } from './figure.ts'
import type { Found } from './found.ts'

/** Kinds that are counted site by site. */
const BY_SITE: ReadonlySet<FigureKind> = new Set([
  'killed',
  'injured',
  'missing',
  'trapped',
  'hospitalised',
  'arrested',
  'rescued',
  'abducted',
])

const NAME = `[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+(?:[ ](?:[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+|es|al|el|de|la|del|ed)){0,3}`
const PREPOSITION = '(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|at|on|near|outside|around|off|inside|rocked|hit|struck|shook)'
/** "the Ostmark capital of", "the northern city of". */
const OFFICE = `(?:(?:the|a|an|its|their) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ ){0,2}?(?:capital|city|town|village|port|state|province|island|resort|suburb)(?: city)?(?: of)? |the )?`
const SITE = new RegExp(`\\b${PREPOSITION} ${OFFICE}(${NAME})`, 'g')
/** Harm or places in the plural, at the head of a sentence too. */
const MANY =
  'bombings|blasts|attacks|explosions|shootings|raids|strikes|airstrikes|fires|crashes|earthquakes|quakes|bombs|embassies|churches|mosques|hotels|cities|towns|villages|stations|markets|assaults|stabbings|ambushes|kidnappings|twin|simultaneous|series|wave|double'
    .split('|')
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join('|')
/** "bombings at embassies in Ostmark and Ruritania", "blasts rocked Borg and Lund". */
const PAIR = new RegExp(
  `\\b(?:${MANY})\\b[^.\\n]{0,70}?\\b(?:in|at|on|near|outside|rocked|hit|struck|shook|of) ${OFFICE}(${NAME})(?:,? and (?:in |at |near |outside )?)${OFFICE}(${NAME})`,
  'g',
)
/** "Borg, Ostmark", "Borg, the capital of Ostmark", "the Ostmark capital, Borg". */
const SAME = [
  new RegExp(
    `(${NAME}), (?:(?:the|a) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ ){0,2}?(?:capital|city|town|port|village)(?: (?:of|in))? )?(${NAME})`,
    'g',
  ),
  new RegExp(`([A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+) capital(?: city)?(?: of|,)? (${NAME})`, 'g'),
]
/** "near the Ruritanian embassy": a name before its noun; "the Ruritania blast" is where it was. */
const MODIFIES =
  /^ (?:embassy|embassies|consulate|church|capital|border|army|government|police|station|hotel|market|hospital|university|school|airport|parliament|ministry|forces|troops|officials?|authorities|navy|coast|base)\b/
const ADJECTIVE = /(?:[^l]an|ish|ese|ian|[^e]ch|ic)$/
const EVENT =
  '(?:blast|bombing|attack|explosion|shooting|raid|strike|fire|crash|quake|earthquake|assault|stabbing|ambush|bomb)'
/** "the blast in Borg", "the Borg bombing". */
const EVENT_AT = [
  new RegExp(`\\b${EVENT}\\b[^.\\n]{0,40}? (?:in|at|near|outside) ${OFFICE}(${NAME})`, 'g'),
  new RegExp(`\\b[Tt]he (${NAME}) ${EVENT}\\b`, 'g'),
]
const SEVERAL =
  /\b(?:both|two|twin|three|four|simultaneous|coordinated|co-ordinated) (?:[a-zß-öø-ɏḀ-ỿ]+ )?(?:bombings|blasts|attacks|explosions|shootings|raids|strikes|fires|crashes|quakes|earthquakes|assaults|stabbings|ambushes|bombs)\b/
const SECOND = new RegExp(
  `\\b(?:another|second|similar|simultaneous|separate) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ ){0,2}(?:${EVENT}|gunman|attacker|bomber|group|team|device|train|bus|shooter)\\b|\\balso (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ ){0,2}(?:killed|died|dead|injured|wounded|hurt|hit|struck)\\b|^["“]?Also\\b|\\b(?:simultaneously|minutes later|hours later|at the same time)\\b`,
  'i',
)

const TAIL =
  /(?:['’]s.*| (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December).*)$/
/** "Ostmark's" and "Ostmark Friday" are Ostmark. */
const cleaned = (name: string): string => name.replace(TAIL, '')

const PAST =
  /\b(?:previous|recent|earlier|past|last|similar|other|like the|following|since|wave of|series of|november|month)\b[^.]*$/i
/** How far the head of a report reaches, in characters. */
const LEAD = 800

const NO_SITE =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|The|A|An|Mr|Mrs|Christmas|Easter|Ramadan)\b/
const STEM = 5
/** Longest stretch of a sentence that is looked at. */
const REACH = 1_500

/**
 * In a report of an incident with two sites or more, the site that a count is for: "74 in Borg" is a part of the toll "in
 * Borg and Lund". Sites are known from the report itself: from "bombings in Borg and Lund", or from two counts of one kind
 * with a place each in one sentence.
 *
 * @param others findings of other incidents, which have sites of their own
 * @returns the words that name the site, for each finding that counts one of several
 */
export function sitesOf(
  article: Article,
  analysis: Analysis,
  found: readonly Found[],
  others: { has(found: Found): boolean },
): ReadonlyMap<Found, Span> {
  const parts = new Map<Found, Span>()
  const counted = found.filter(
    (each) => BY_SITE.has(each.bound.kind) && !others.has(each) && each.sentence.language === 'en',
  )
  if (counted.length < 2) return parts
  const { text } = article
  const sites = new Sites(text)
  let sure = SEVERAL.test(text.slice(0, 20_000))
  for (const match of text.slice(0, 20_000).matchAll(PAIR)) {
    if (PAST.test(text.slice(Math.max(0, match.index - 40), match.index))) continue
    sites.declare(cleaned(match[1]!), cleaned(match[2]!))
    sure ||= match.index < LEAD
  }
  const together = Map.groupBy(counted, (each) => each.sentence.index)
  const places = new Map<Found, SiteAt | null>()
  // Most reports have one site: where a count stands is looked for only when it may tell two apart.
  const siteOfCount = (each: Found): SiteAt | null => {
    const known = places.get(each)
    if (known !== undefined) return known
    const at = siteAt(text, analysis, each, together.get(each.sentence.index)!)
    places.set(each, at)
    return at
  }
  if (sure) sites.declareAll(text.slice(0, 20_000))
  for (let place = 0; place + 1 < counted.length; place++) {
    // "31 in Arlen and 10 in Borg": one predicate, two places.
    const two = twoSites(text, counted, place, siteOfCount)
    if (two) sites.declare(two[0], two[1])
  }
  if (sites.size < 2) return parts
  const told = counted.map((each) => ({ each, at: siteOfCount(each) }))
  // "The raids in Borg and Lund" of other years: two sites of the report's own have counts of their own.
  const used = new Set(told.flatMap(({ at }) => (at && !at.both && sites.of(at.name)) || []))
  if (!sure && used.size < 2) return parts
  let last: string | null = null
  for (const { each, at } of told) {
    const site = at && sites.of(at.name)
    if (at && site && !at.both) {
      parts.set(each, at.span)
      last = site
      continue
    }
    const there = /^[^.;]{0,60}?\bthere\b(?! (?:is|are|was|were|has|have|had))/.exec(
      text.slice(each.end, each.sentence.end),
    )
    const before = there && (lastSite(text, each.sentence.start, sites) ?? last)
    if (there && before) parts.set(each, trimmedSpan(text, each.start, each.end))
  }
  return parts
}

/**
 * The names of two sites that a count and the next one are for: "killed 31 in Arlen and 10 in Borg"; "... 31 in Arlen.
 * Another blast in Borg killed 10". One kind, two places.
 */
function twoSites(
  text: string,
  counted: readonly Found[],
  place: number,
  siteOfCount: (each: Found) => SiteAt | null,
): readonly [string, string] | null {
  const a = counted[place]!
  const next = counted[place + 1]!
  const isOneKind = next.bound.kind === a.bound.kind
  if (!isOneKind || a.sentence !== next.sentence) {
    const other = isOneKind ? next : counted.slice(place + 1, place + 8).find((one) => one.bound.kind === a.bound.kind)
    if (!other || other.sentence.index - a.sentence.index > 2 || !SECOND.test(head(text, other)) || !siteOfCount(other))
      return null
  }
  const [at, nextAt] = [siteOfCount(a), siteOfCount(next)]
  if (!at || !nextAt || (isOneKind && a.sentence === next.sentence && !(at.after && nextAt.after))) return null
  return [at.name, nextAt.name]
}

/** The beginning of a count's sentence. */
const head = (text: string, { sentence }: Found): string =>
  text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH))

interface SiteAt {
  readonly name: string
  readonly span: Span
  /** Whether it stands after the count. */
  readonly after: boolean
  /** Whether it is one of two that the count is for: "in Borg and Lund". */
  readonly both: boolean
}

/** The place that a count is told of: the first after it, up to the next count of its kind, else the last before it. */
function siteAt(text: string, analysis: Analysis, each: Found, beside: readonly Found[]): SiteAt | null {
  const end = endOf(text, analysis, each)
  const same = beside.filter((other) => other !== each && other.bound.kind === each.bound.kind)
  const next = same.find((other) => other.start >= each.end && !isAside(text, other))
  const from = each.end
  const until = Math.min(next?.start ?? end, from + REACH)
  for (const match of text.slice(from, until).matchAll(SITE)) {
    if (isNoSite(text, from + match.index, match)) continue
    if (/[;:]|\b(?:while|but|after)\b/.test(text.slice(from, from + match.index)) && before(text, each)) break
    return siteOf(text, from + match.index, match, true)
  }
  return before(text, each)
}

/** "More than 100 have died, eight of them Americans, in Borg": a part without a place of its own is passed over. */
function isAside(text: string, other: Found): boolean {
  const { part, count } = other.bound
  return (
    (part !== null || count.group !== null) &&
    !/^\s+(?:in|at|near|outside) /.test(text.slice(other.end, other.end + 12))
  )
}

function before(text: string, each: Found): SiteAt | null {
  const start = Math.max(each.sentence.start, each.start - REACH)
  let last: RegExpExecArray | null = null
  for (const match of text.slice(start, each.start).matchAll(SITE))
    if (!isNoSite(text, start + match.index, match)) last = match
  return last && siteOf(text, start + last.index, last, false)
}

const modifies = (name: string, after: string): boolean =>
  MODIFIES.test(after) ||
  (ADJECTIVE.test(name) && /^ (?!(?:and|or|on|in|at|when|where|after|before|as|by)\b)[a-zß-öø-ÿ]/.test(after))

const isNoSite = (text: string, at: number, match: RegExpExecArray): boolean =>
  NO_SITE.test(match[1]!) ||
  (!/['’]s$/.test(match[1]!) && modifies(match[1]!, text.slice(at + match[0].length, at + match[0].length + 16)))

function siteOf(text: string, at: number, match: RegExpExecArray, after: boolean): SiteAt {
  const end = at + match[0].length
  const both =
    /^,? and (?:in |at |the )?[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ]|^, [A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]+,? and [A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ]/.test(
      text.slice(end, end + 60),
    )
  return {
    name: cleaned(match[1]!),
    span: trimmedSpan(text, at, end),
    after,
    both: both || /^(?:both|two)\b/.test(match[1]!),
  }
}

/** The sentence's end; where it was cut after "outside the U.S.", that of the next. */
function endOf(text: string, analysis: Analysis, each: Found): number {
  const { sentence } = each
  const next = analysis.sentences[sentence.index + 1]
  return next &&
    next.block === sentence.block &&
    /\b(?:U\.S|U\.N|U\.K|St|Mt|Ft|Gen|Dr)\.\s*$/.test(text.slice(sentence.start, sentence.end))
    ? next.end
    : sentence.end
}

/** The last declared site in the hundred characters or so before a sentence. */
function lastSite(text: string, start: number, sites: Sites): string | null {
  let last: string | null = null
  for (const match of text.slice(Math.max(0, start - 250), start).matchAll(SITE))
    last = sites.of(cleaned(match[1]!)) ?? last
  return last
}

/** The sites that a report declares, and the names that stand for each. */
class Sites {
  private readonly groups: string[][] = []
  private readonly text: string
  private sameKnown: readonly (readonly [string, string])[] | null = null

  constructor(text: string) {
    this.text = text
  }

  /** Two names of one place, as the report has them; looked for when two names are first compared. */
  private get same(): readonly (readonly [string, string])[] {
    return (this.sameKnown ??= sameIn(this.text.slice(0, 20_000)))
  }

  get size(): number {
    return this.groups.length
  }

  declare(a: string, b: string): void {
    if (NO_SITE.test(a) || NO_SITE.test(b) || this.isSame(a, b) || this.groups.length > 20) return
    for (const name of [a, b]) if (this.of(name) === null) this.groups.push([name])
  }

  /** Every place of an attack that is told of: "the blast in Borg", "the Lund bombing". */
  declareAll(text: string): void {
    const names: string[] = []
    for (const pattern of EVENT_AT)
      for (const match of text.matchAll(pattern)) {
        if (names.length < 20 && !isNoSite(text, match.index, match)) names.push(cleaned(match[1]!))
      }
    for (const name of names) if (!this.isSame(name, names[0]!)) this.declare(names[0]!, name)
  }

  /** The first name of the site that a name stands for, or null. */
  of(name: string): string | null {
    const group = this.groups.find((one) => one.some((other) => this.isSame(name, other)))
    return group?.[0] ?? null
  }

  private isSame(a: string, b: string): boolean {
    if (isKin(a, b)) return true
    return this.same.some(([x, y]) => (isKin(x, a) && isKin(y, b)) || (isKin(x, b) && isKin(y, a)))
  }
}

function sameIn(text: string): readonly (readonly [string, string])[] {
  const same: (readonly [string, string])[] = []
  for (const pattern of SAME)
    for (const match of text.matchAll(pattern)) {
      if (NO_SITE.test(match[1]!) || NO_SITE.test(match[2]!) || same.length > 200) continue
      same.push([cleaned(match[1]!), cleaned(match[2]!)])
    }
  return same
}

/** "Ostmark", "Ostmarkian", "OSTMARK": one name, or an adjective made from it. */
function isKin(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()]
  if (one === other) return true
  const stem = Math.min(one.length, other.length, Math.max(STEM, Math.min(one.length, other.length) - 2))
  return stem >= STEM && one.slice(0, stem) === other.slice(0, stem) && !/ /.test(one + other)
}
