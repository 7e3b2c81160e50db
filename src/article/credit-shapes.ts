import { after, before, inCompany } from './credit-company.ts'

/** A name that may be an outlet's, and the rule that says so. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly outlet: string
  readonly rule: string
}

const STRONG =
  'Gazette|Herald|Tribune|Chronicle|Courant|Advertiser|Inquirer|Examiner|Morning Post|Evening Post|Daily News|Evening News|Morning News|Morning Herald|News Agency|Press Agency|Daily Times|Morning Star|Newspaper|Journal-\\p{Lu}\\p{L}+|News-\\p{Lu}\\p{L}+|Times-\\p{Lu}\\p{L}+|Post-\\p{Lu}\\p{L}+|Herald-\\p{Lu}\\p{L}+|Star-\\p{Lu}\\p{L}+|Zeitung|Tageblatt|Rundschau|Nachrichten|Anzeiger|Dagblad|Nyheter|Tidningen|Tidende|Gazeta|Wyborcza'
const WEAK =
  'Times|Post|News|Journal|Daily|Spectator|Mail|Star|Sun|Echo|Observer|Mirror|Express|Telegraph|Press|Radio|TV|Television|FM|Media|Live|24|Tonight|Newswire|Channel|Dealer|Digest|Insider|Wire Service|News Service|Broadcasting|Today|Magazine|Review|Weekly|Online|Network|Courier|Sentinel|Dispatch|Argus|Standard|Globe|Record|Ledger|Democrat|Republic|Republican|Bee|Leader|Argonaut|Bulletin|Register|Mercury|Enterprise|Messenger|Monitor|Independent|Guardian|Citizen|Wire'
const WORD = `(?:\\p{Lu}[\\p{L}\\p{N}'’&.-]*|of|and|de|la|&)`
/** The last words of such names: where none stands, the costlier patterns are not tried. */
const LAST_WORD = new RegExp(
  `[ -](?:Zeitung|Tageblatt|Rundschau|Nachrichten|Anzeiger|Dagblad|Nyheter|Tidningen|Tidende|Gazeta|Wyborcza|Gazette|Herald|Tribune|Chronicle|Courant|Advertiser|Inquirer|Examiner|Agency|Newspaper|News-Press|${WEAK})(?:-[A-Z][a-z]+)?(?![A-Za-z-])`,
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
  `(?<![\\p{L}\\p{N}@#/.-]|[(]D-|[(]R-)\\p{Lu}[\\p{L}\\p{N}'’&-]*(?: ${WORD}){0,3}[ -](?:(${STRONG})|(${WEAK}))(?![\\p{L}\\p{N}-])`,
  'gu',
)
const ANNOUNCED_AFTER =
  /\b(?:newspaper|daily|tabloid|broadsheet|publication|news agency|news site|news website|news portal|wire service|TV channel|TV station|television channel|television station|radio station|broadcaster|public broadcaster)s? ((?:\p{Lu}[\p{L}\p{N}'’&.-]*)(?: \p{Lu}[\p{L}\p{N}'’&-]*){0,3})/gu
const ANNOUNCED_BEFORE =
  /(?<![\p{L}\p{N}-])((?:\p{Lu}[\p{L}\p{N}'’&-]*)(?: \p{Lu}[\p{L}\p{N}'’&-]*){0,3}) (?:newspaper|news agency|magazine|news website|news site|TV channel|TV station|television station|radio station|tabloid)(?![\p{L}\p{N}])/gu
const CALL_SIGN = /(?<![\p{L}\p{N}-])[KW][A-Z]{2,3}(?:-?TV|-?FM|-?AM)?(?![\p{L}\p{N}-])/gu
const SOURCE_LINE =
  /(?:^|\n)[ \t]*Source ?: ?(?:[Tt]he )?(\p{Lu}[\p{L}\p{N}'’&.-]*(?: \p{Lu}[\p{L}\p{N}'’&.-]*){0,3})[ \t]*(?=\n|$)/gu
const WEB_SITE = /(?<![\p{L}\p{N}@/.-])\p{Lu}[\p{L}\p{N}-]*(?:\.[a-z]{2,4}){1,2}(?![\p{L}\p{N}/@.-])/gu
/** "a German newspaper", "the Sunday paper": a country or a day is no outlet's name. */
const NO_NAME =
  /^(?:\p{L}+(?:ish|ese|[^BR]an)|German|French|Dutch|Greek|Czech|Swiss|Thai|Iraqi|Israeli|Saudi|Pakistani|Afghan|Turkish|US|U\.S\.|UK|EU|The|A|An|One|This|That|His|Her|Its|Their|Local|State|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Several|Some|Another|National|Regional|Public|Private|Social|Online)$/u

/** Names of no table that are outlets by their shape or company, the surer kinds first. */
export function* guesses(text: string): Generator<Found> {
  yield* announced(text)
  yield* explained(text)
  yield* withPlace(text)
  yield* onAir(text)
  yield* outletWords(text)
  yield* camelNames(text)
  yield* leadingWords(text)
  yield* callSigns(text)
  yield* webSites(text)
  yield* agencyMarks(text)
  yield* toldTo(text)
  yield* talkedWith(text)
  yield* sourceLines(text)
}

/** "told the Harbour Gazette", "the Rusk Evening Star reported", "The Morning Chronicle": outlets of no table. */
function* outletWords(text: string): Generator<Found> {
  for (const last of text.matchAll(LAST_WORD)) {
    const m = matchEndingAt(text, OUTLET_WORD, last.index + last[0].length)
    if (m?.index === undefined) continue
    const lead =
      /^(?:.*[.] The |(?:(?:Following|After|Per) )?(?:The|An?|In|On|At|But|And|As|One|According|Citing|Following|After|Per) |\p{Lu}\p{L}+'s (?=\S+ ))/u.exec(
        m[0],
      )?.[0].length ?? 0
    const start = m.index + lead
    const end = m.index + m[0].length
    const name = text.slice(start, end)
    if (!name.includes(' ') && !name.includes('-')) continue
    if (/^ \p{Lu}\p{L}/u.test(after(text, end))) continue
    // "she said so on Marta Lund Evening Radio".
    const onRadio = / Radio$/.test(name) && /\bon $/.test(before(text, start))
    if (m[1] === undefined && !onRadio && !inCompany(text, start, end)) continue
    // "an Orlando TV reporter".
    if (/ (?:TV|Radio|Television)$/.test(name) && /\ban? $/i.test(before(text, start))) continue
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
    const lead = /^(?:The|An?|In|On|At|But|And|As|One|According|If|When|While) /.exec(m[1]!)?.[0].length ?? 0
    const name = m[1]!.slice(lead)
    if (
      name === '' ||
      /^An? /.test(m[1]!) ||
      isOfSomewhere(text, m.index, last.index + last[0].length) ||
      /^(?:If|When|While)$|-(?:based|language|owned|run)$/.test(name) ||
      /\b(?:its|their|his|her|own) $/i.test(before(text, m.index)) ||
      NO_NAME.test(name) ||
      NO_NAME.test(name.split(' ').at(-1)!)
    )
      continue
    const start = m.index + lead
    yield { start, end: start + name.length, outlet: name, rule: 'article/credit-announced' }
  }
}

const EXPLAINED =
  /(?<![\p{L}\p{N}'’-])(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?:, or \p{Lu}\p{L}+)?, an? (?:(?!(?:with|at|for|of|by|from|who|in|to|and|reporter|editor|writer|journalist) )[\p{L}-]+ ){0,4}(?:newspaper|daily|weekly|tabloid|news agency|news site|news website|radio station|broadcaster|magazine)(?=,| (?:owned|run|based|close|loyal|linked|that|which|published|in|of)\b)/gu

/** "said Sahilo, or Morning, a Borgish newspaper owned by the union": the medium is told after the name. */
function* explained(text: string): Generator<Found> {
  for (const m of text.matchAll(EXPLAINED)) {
    const name = m[1]!.replace(/^(?:The|In|On|At|But|And|As) /, '')
    const start = m.index + m[1]!.length - name.length
    const lead = m[1]!.slice(0, -name.length) + before(text, m.index).slice(-12)
    // "In Rusk, a weekly newspaper that", "On Monday, a daily": a place or a day, no name.
    if (/^(?:In|On|At)\b/.test(lead) || /\b(?:[Ii]n|[Oo]n|[Aa]t|[Nn]ear|[Ff]rom|of) $/.test(lead) || NO_NAME.test(name))
      continue
    if (!SAYS_BEFORE.test(before(text, start)) && !SAYS_AFTER.test(text.slice(m.index + m[0].length, start + 200)))
      continue
    yield { start, end: start + name.length, outlet: name, rule: 'article/credit-announced' }
  }
}
const SAYS_BEFORE = /\b(?:said|says|told|reported|reports|wrote|according to|by|in)\s+(?:the\s+)?$/
const SAYS_AFTER = /^[^.\n]{0,80}?,? (?:said|says|reported|reports|wrote|quoted|published)\b/

const WITH_PLACE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?) \\(\\p{Lu}[\\p{L}. ]{1,18}\\) (${STRONG}|${WEAK})(?![\\p{L}\\p{N}-])`,
  'gu',
)

/** "The Rusk (Ostmark) Spectator quoted": the place of the medium in brackets inside its name. */
function* withPlace(text: string): Generator<Found> {
  for (const m of text.matchAll(WITH_PLACE)) {
    const lead = /^(?:The|In|As) /.exec(m[1]!)?.[0].length ?? 0
    const end = m.index + m[0].length
    if (/^ \p{Lu}\p{L}/u.test(after(text, end))) continue
    yield {
      start: m.index + lead,
      end,
      outlet: `${m[1]!.slice(lead)} ${m[2]!}`,
      rule: 'article/credit-outlet-word',
    }
  }
}

const CAMEL =
  /(?<![\p{L}\p{N}@#/.-])(?:\p{Lu}\p{Ll}+){1,3}(?:News|TV|Media|Radio|Online|Press|Post|Times|Wire|FM)(?:\d{1,2})?(?: \p{Lu}\p{Ll}+)?(?![\p{L}\p{N}])/gu

/** "according to NationNews Borg", "BorgTV reports": names written as one word. */
function* camelNames(text: string): Generator<Found> {
  for (const m of text.matchAll(CAMEL)) {
    const whole = m.index + m[0].length
    const short = m[0].replace(/ .*$/, '')
    if (/^\p{Lu}\p{Ll}+$/u.test(short)) continue
    const end = inCompany(text, m.index, whole) || short === m[0] ? whole : m.index + short.length
    if (inCompany(text, m.index, end))
      yield { start: m.index, end, outlet: text.slice(m.index, end), rule: 'article/credit-outlet-word' }
  }
}

const LEADING =
  /(?<![\p{L}\p{N}@#/.-])(?:Radio|Rádio|TV|Channel|Daily|Canal|Kanal|Diario|Diário|Jornal|Correio|Corriere|Gazeta|Tech|Canale|Telewizja|Nova|Noticias) (?:\p{Lu}[\p{L}\p{N}]*|\d{1,2})(?: \p{Lu}\p{L}+)?(?![\p{L}\p{N}])/gu

/** "told Radio Sahil", "Ostmark's Channel One": the word for the medium comes first. */
function* leadingWords(text: string): Generator<Found> {
  for (const m of text.matchAll(LEADING)) {
    const end = m.index + m[0].length
    if (inCompany(text, m.index, end)) yield { start: m.index, end, outlet: m[0], rule: 'article/credit-outlet-word' }
  }
}

const ON_AIR =
  /(?<![\p{L}\p{N}@#/.-])((?:[Aa]l|[Ee]l)-\p{Lu}\p{L}+|\p{Lu}[\p{Lu}\p{N}]{1,5}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?: ?\d{1,2})?) (?:(?:public|state|private|satellite|cable|local|national|regional) )?(?:television|radio|TV|broadcaster|newscast|news programme|news program|network|channel)(?![\p{L}\p{N}])/gu

/** "told Ostmark's ARB public television", "remarks to al-Sahil television": the name before a word for a station. */
function* onAir(text: string): Generator<Found> {
  for (const m of text.matchAll(ON_AIR)) {
    const name = m[1]!.replace(/^(?:The|In|On|A|An|But|And|According) /, '')
    const start = m.index + m[1]!.length - name.length
    const end = m.index + m[1]!.length
    if (NO_NAME.test(name) || NO_NAME.test(name.split(' ').at(-1)!)) continue
    const sure = /^[AaEe]l-|^\p{Lu}{3,}$/u.test(name)
    if (!sure && !TELLING.test(before(text, start))) continue
    if (isOfSomewhere(text, start, m.index + m[0].length)) continue
    if (/^(?:GOP|NFL|NBA|US|USA|UK|EU|UN|LED|LCD|HD|PC|IT|BMW)$/.test(name)) continue
    yield { start, end, outlet: name, rule: 'article/credit-announced' }
  }
}
const TELLING =
  /\b(?:told|telling|remarks to|comments to|interview (?:with|on|to)|speaking (?:to|on)|spoke to|according to|quoted by|reported by|statement to)\s+(?:the\s+)?(?:\p{L}+(?:['’]s)?\s+)?$/u

/** Who tells a medium something: "a doctor told Lokalo that". */
const SPEAKER_TOLD =
  /\b(?:witness(?:es)?|residents?|doctors?|officials?|spokes(?:man|woman|person)|sources?|survivors?|neighbou?rs?|analysts?|experts?|lawyers?|relatives?|workers?|passengers?|victims?|students?|friends?|employees?|activists?|fire(?:fighter|man)|nurse|teacher|farmer|one (?:man|woman|person)|a (?:man|woman)|who|she|he|they|father|mother|brother|sister|son|daughter|wife|husband|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?: [\p{L}-]+){0,4}?(?: also| later| has| have| had)? told ((?:\p{Lu}[\p{L}\p{N}]+)(?:[.]\p{Ll}{2,4})?)(?= that\b| (?:on \p{Lu}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)|[,:.]? ["“]|, adding|\.(?:\s|$)| (?:he|she|they|it|the|in an|by (?:phone|telephone)|via)\b)/gu
const NO_MEDIUM =
  /^(?:Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Rev|Prof|Congress|Parliament|Police|Mr|Mrs|Ms|Dr|God|Sir|Lord|Lady|President|Prime|Minister|Senate|Senator|Judge|Council|Democrats|Republicans|MPs|Americans|Russians|The|A|I|You|Him|Her|Us|Them|Me|Tory|Labour|Americans|Britain|America|Russia|China|Israel|Iran|Iraq|Ukraine|Germany|France|Japan|India|Pakistan|Washington|Moscow|Beijing|London|Interpol|Twitter|Facebook|NATO|OPEC|UEFA|FIFA|NASA|FBI|CIA|UN|EU|US|UK|MI5|NHS|ICE|DHS|EPA|IRS|CDC|WHO|IMF|IAEA)$/

/** "a doctor told Lokalo that ...": one word that the text uses for no person and no place. */
function* toldTo(text: string): Generator<Found> {
  const known = new Map<string, boolean>()
  for (const m of text.matchAll(SPEAKER_TOLD)) {
    const name = m[1]!
    if (NO_MEDIUM.test(name) || NO_NAME.test(name)) continue
    if (!known.has(name)) {
      if (known.size >= MOST_NAMES) continue
      known.set(name, isPersonOrPlace(text, name))
    }
    if (known.get(name)) continue
    const start = m.index + m[0].length - name.length
    yield { start, end: start + name.length, outlet: name, rule: 'article/credit-told' }
  }
}

const TALKED =
  /\b(?:interview with|[Ss]peaking to|stated to|explain(?:s|ed)? to) (\p{Lu}[\p{L}\p{N}]+)(?=[,.:]| that\b)/gu

/** "in an interview with Lokalo, ...": one word that the text also credits elsewhere, and no person or place. */
function* talkedWith(text: string): Generator<Found> {
  const known = new Map<string, boolean>()
  for (const m of text.matchAll(TALKED)) {
    const name = m[1]!
    if (NO_MEDIUM.test(name) || NO_NAME.test(name)) continue
    if (!known.has(name)) {
      if (known.size >= MOST_NAMES) continue
      known.set(name, isCreditedElsewhere(text, name) && !isPersonOrPlace(text, name) && !acts(text, name))
    }
    if (!known.get(name)) continue
    const start = m.index + m[0].length - name.length
    yield { start, end: start + name.length, outlet: name, rule: 'article/credit-told' }
  }
}
/** "told Lokalo that", "Lokalo reports": words that only a medium has beside it. */
function isCreditedElsewhere(text: string, name: string): boolean {
  return new RegExp(
    `\\b(?:told|tells|according to|reported by|published by|citing) ${name}(?![\\p{L}\\p{N}-])|(?<![\\p{L}\\p{N}-])${name} (?:reported|reports|published)\\b`,
    'u',
  ).test(text)
}
/** "Emma laughed", "Emma who": somebody who does more than report. */
const acts = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}-])${name},? (?:who|whose|(?!reported|published|quoted)\\p{Ll}{2,12}ed)\\b`, 'u').test(
    text,
  )

/** How many names are looked for in the whole text. */
const MOST_NAMES = 24

/** Whether the text uses a name for a person or a place: "Marta Lund", "in Lund", "Lund was". */
function isPersonOrPlace(text: string, name: string): boolean {
  const plain = name.replace('.', '\\.')
  return new RegExp(
    `(?:\\p{Lu}\\p{Ll}+\\.? |\\b(?:in|near|from|at|of|and|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Gov\\.?|Sen\\.?) )${plain}(?![\\p{L}\\p{N}])|${plain}(?:'s (?!report)| (?:is|was|said|has|had|\\p{Lu}))`,
    'u',
  ).test(text)
}

const DATELINE_CREDIT =
  /(?:^|\n)[ \t]*\p{Lu}[\p{L} .,'’-]{2,60} \((\p{Lu}[\p{Lu}\p{N}]{1,6}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})\) ?[-–—_:]/gu
const SIGN_OFF =
  /(?:^|\n)[ \t]*(?:[-–—]{1,2} ?|\()(\p{Lu}[\p{Lu}\p{N}]{1,6}|\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+){0,2} (?:News|Agency|Press|Wire|Times|Post|Herald|Gazette|Tribune|Service))\)?[ \t]*(?=\n|$)/gu

/** "BORG (RNA) —" at the head of a line and "— RNA" alone on one: agencies of no table. */
function* agencyMarks(text: string): Generator<Found> {
  for (const m of text.matchAll(DATELINE_CREDIT)) {
    const start = m.index + m[0].lastIndexOf(`(${m[1]})`) + 1
    if (
      !/^(?:Photo|Video|Image|File|Updated|Opinion|Analysis|Live|US|UK|GMT|EST|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)/.test(
        m[1]!,
      )
    )
      yield { start, end: start + m[1]!.length, outlet: m[1]!, rule: 'article/credit-dateline' }
  }
  for (const m of text.matchAll(SIGN_OFF)) {
    const start = m.index + m[0].lastIndexOf(m[1]!)
    if (
      !/^(?:END|ENDS|US|UK|EU|UN|TV|OK|PS|FAQ|LIVE|VIDEO|PHOTO|PHOTOS|MORE|AD|ADVERTISEMENT|I{1,3}|IV|VI{0,3}|IX|XI{0,2})$/.test(
        m[1]!,
      )
    )
      yield { start, end: start + m[1]!.length, outlet: m[1]!, rule: 'article/credit-sign-off' }
  }
}

/** "a Borg newspaper", "Borg television station KXQB", "the Rusk newspaper chain": where a medium is, not its name. */
function isOfSomewhere(text: string, start: number, end: number): boolean {
  return (
    /\b[Aa]n? (?:[\p{L}-]+ ){0,2}$/u.test(before(text, start)) ||
    /^ (?:\p{Lu}[\p{L}\p{N}]|chain|column|group|companies|industry)/u.test(after(text, end))
  )
}

/** Bodies and firms that are written like call letters. */
const NO_STATION =
  /^(?:WHO|WTO|WFP|WEF|WMO|WWF|WWE|WMD|WTC|WWI|WWII|WADA|WIPO|WSJ|KGB|KKK|KFC|KLM|KRG|KPMG|KNU|KIA|KPK)$/

/** Call letters of American stations: "affiliate KXQB", "told WZZA", "WZZA-TV". */
function* callSigns(text: string): Generator<Found> {
  for (const m of text.matchAll(CALL_SIGN)) {
    const end = m.index + m[0].length
    if (NO_STATION.test(m[0]) || (!/-?(?:TV|FM)$/.test(m[0]) && !inCompany(text, m.index, end))) continue
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
