/**
 * Lines that belong to a site and not to a report: copyright notices, prompts, credits of transcripts, lists of links.
 * Two reports of one site share them without either being taken from the other.
 */
const NOTICE =
  /copyright ?(?:©|\(c\)|\d{4})|© ?\d{4}|all rights reserved|terms of (?:use|service)|privacy policy|may not be (?:published|reproduced)|transcripts? (?:is|are) (?:created|provided|produced)|may not be in its final form|sign up (?:for|to)|subscribe (?:to|now|for)|newsletter|continue reading the main story|follow us on|share this (?:article|story|page)|click here|scroll down for|read more:|download our app|read or share this story|get (?:the )?(?:daily|latest|breaking) (?:updates|news)|thank you for subscribing|replay (?:now|video)|this story (?:has been|was) (?:updated|shortened)|information from:/i

/** Short notes of a page that hold no prose. */
const LABEL =
  /^(?:advertisement|related(?: (?:articles|stories|topics|content))?|photos?|image copyright|media caption|image caption|read more|now playing|watch(?: live)?|share|tweet|comments?|more on this story|most read|updated?|video|gallery)\b[^.!?]{0,40}:?$/i

/** Words of which every notice that shows no © has one, in the form the scanner compares (lower case, no apostrophes). */
export const NOTICE_WORDS =
  'copyright reserved terms privacy published reproduced transcript transcripts final sign subscribe newsletter continue follow share click scroll read download get subscribing replay updated shortened information'.split(
    ' ',
  )

/** Longer lines are prose whatever they mention; headlines and labels are shorter still. */
export const LONGEST = 700
const LONGEST_HEADLINE = 200
const LONGEST_LABEL = 80

/**
 * Whether the line [start, end) is furniture.
 *
 * @param units the text, unit by unit
 * @param noticed whether it holds one of NOTICE_WORDS or a ©; without one it can't be a notice, and is not looked through
 */
export function isFurnitureLine(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  noticed: boolean,
): boolean {
  const length = end - start
  if (length < 2) return true
  if (length > LONGEST) return false
  if (noticed && NOTICE.test(text.slice(start, end))) return true
  let first = start
  let last = end
  while (first < last && isSpace(units[first]!)) first++
  while (first < last && isSpace(units[last - 1]!)) last--
  if (last - first <= LONGEST_LABEL && LABEL.test(text.slice(first, last))) return true
  return last - first <= LONGEST_HEADLINE && isHeadline(units, first, last)
}

const isSpace = (unit: number): boolean =>
  unit === 32 || unit === 10 || (unit < 128 ? unit >= 9 && unit <= 13 : /\s/.test(String.fromCharCode(unit)))

/**
 * Whether a line is written as a headline: "Mayor Rules Out A New Tax On Boats". At least five words of four letters
 * and more, nearly all with a capital. Headlines of other reports stand in lists under a text; a copied headline alone
 * does not make a copy.
 */
function isHeadline(units: Uint16Array, from: number, to: number): boolean {
  let words = 0
  let capitals = 0
  let start = -1
  for (let at = from; at <= to; at++) {
    const code = at < to ? units[at]! : 32
    const letter =
      code > 127 ? code !== 0xa0 && (code < 0x2010 || code > 0x206f) : (code | 32) >= 97 && (code | 32) <= 122
    if (letter || (start >= 0 && (code === 39 || code === 45 || code === 0x2019))) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0 && at - start >= 4) {
      words++
      if (isCapital(units[start]!)) capitals++
      // A sentence shows itself soon.
      else if (words - capitals > 3 && capitals * 2 < words) return false
    }
    start = -1
  }
  return words >= 4 && capitals / words >= 0.8
}

function isCapital(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90
  const letter = String.fromCharCode(unit)
  return letter !== letter.toLowerCase()
}
