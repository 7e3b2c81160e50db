import { type Span, spanAt } from '../article/span.ts'
import type { Found } from './found.ts'
import { APART } from './worth-reading.ts'

const apart =
  /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|\d{1,3}|[a-zß-öø-ɏ]+teen|twenty|thirty) (days?|weeks?|months?|years?|decades?)(?: to the day)? (?:after|since|before)\b/gi
const cameAfter =
  /\b(?:attacks?|accident|crash|incident|disaster|fire|blast|bombing|shootings?|earthquake|quake|floods?|derailment|collision|avalanche|landslide|stampede|sinking|explosion|raid|killings?)\b(?: [a-zß-öø-ɏ]+){0,6}? (?:comes|came|happened|occurred|took place)(?: just| only| barely| some| almost| nearly| about| exactly| more than)* $/i
const ofTheSame =
  /\b(?:more|others?|wounds|injuries|succumbed|remains|bodies|hospital|funerals?|arrest\w*|charged|rescued|pulled|recovered)\b/i
const onePerson =
  /\ban? (?:[a-zß-öø-ɏ-]+ ){0,3}(?:man|woman|boy|girl|child|teenager|[a-zß-öø-ɏ]+er|victim)\b[^,;]{0,60}\b(?:died|killed|dead|injured|wounded|hurt|drowned)\b/i
const place =
  /\b(?:in|at|near|off|outside|of) (?:(?:the|nearby|neighbouring|neighboring) )?(?:[a-zß-öø-ɏḀ-ỿ]+ )?([A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+)/g
const elsewhere = /\b(?:another|nearby|neighbou?ring|similar|separate|elsewhere)\b/i

/**
 * The words that put a count into an incident before or after the report's own: "Three people died at the depot, two years
 * after eight were killed at a mall in nearby Crane" (years apart, or days and months apart at another place), with a count
 * of the report's own beside it or "the attack came two years after". Null where the count is of the report's own incident:
 * "died of their wounds, two days after the blast that killed 12".
 *
 * @param found the finding
 * @param beside the findings of its sentence
 * @param text the report's text
 */
export function isOfIncidentBefore(found: Found, beside: readonly Found[], text: string): Span | null {
  const { sentence } = found
  if ((found.hints & APART) === 0) return null
  const printed = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 1_500))
  for (const match of printed.matchAll(apart)) {
    const start = sentence.start + match.index
    const end = start + match[0].length
    if (end > found.start || found.start - end > 160) continue
    const clause = text.slice(end, found.start)
    if (/;|, (?:while|but|and|police|officials)\b/.test(clause)) continue
    const before = text.slice(sentence.start, start)
    const heading = before.trim() === ''
    // "Two years after the attack, 12 people died": the count stands in the main clause.
    if (heading && clause.includes(',')) continue
    const rest = text.slice(end, Math.min(sentence.end, found.end + 120))
    const far = /^(?:year|decade)/i.test(match[1]!) || isAnotherPlace(text, sentence.start, before, heading, rest)
    if (!far) continue
    const own = heading ? afterComma(text, found.end, sentence.end) : before
    if (cameAfter.test(before)) return spanAt(text, start, wordsEnd(text, end, sentence.end))
    if (ofTheSame.test(own)) continue
    const hasOwn =
      onePerson.test(own) ||
      beside.some(
        (other) =>
          (heading ? other.start > found.end && own !== '' : other.end <= start) &&
          /^(?:killed|injured)$/.test(other.bound.kind) &&
          /^(?:killed|injured)$/.test(found.bound.kind),
      )
    if (hasOwn) return spanAt(text, start, wordsEnd(text, end, sentence.end))
  }
  return null
}

/** A town that the report has not named yet, or "another", "nearby". */
function isAnotherPlace(text: string, start: number, before: string, heading: boolean, rest: string): boolean {
  const clause = heading ? rest.split(',')[0]! : rest
  if (elsewhere.test(clause)) return true
  // "a day after the quake that killed 400 in Arlen": the report's own.
  if (/^\s+the\b/.test(clause)) return false
  const known = text.slice(0, start) + before + (heading ? rest.slice(clause.length) : '')
  return [...clause.matchAll(place)].some(
    (match) => !known.includes(match[1]!) && !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(match[1]!),
  )
}

function afterComma(text: string, from: number, to: number): string {
  const rest = text.slice(from, to)
  const comma = rest.indexOf(',')
  return comma < 0 ? '' : rest.slice(comma + 1)
}

/** The end of the clause that begins at `from`. */
function wordsEnd(text: string, from: number, to: number): number {
  const stop = /[,;.](?=\s|$|["”])/.exec(text.slice(from, to))
  return stop ? from + stop.index : to
}
