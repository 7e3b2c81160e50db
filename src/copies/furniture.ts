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
  'copyright rights terms privacy may transcript transcripts sign subscribe newsletter continue follow share click scroll read download get getting thank replay story information'.split(
    ' ',
  )

/**
 * Whether the line [start, end) is furniture. Long lines are prose whatever they mention.
 *
 * @param noticed whether it holds one of NOTICE_WORDS or a ©; without one it can't be a notice, and is not looked through
 */
export function isFurnitureLine(text: string, start: number, end: number, noticed = true): boolean {
  const length = end - start
  if (length < 2) return true
  if (length > 700) return false
  const line = text.slice(start, end).trim()
  return (noticed && NOTICE.test(line)) || LABEL.test(line) || isHeadline(line)
}

/**
 * Whether a line is written as a headline: "Mayor Rules Out A New Tax On Boats". At least five words of four letters
 * and more, nearly all with a capital. Headlines of other reports stand in lists under a text; a copied headline alone
 * does not make a copy.
 */
function isHeadline(line: string): boolean {
  if (line.length > 200) return false
  let words = 0
  let capitals = 0
  let start = -1
  for (let at = 0; at <= line.length; at++) {
    const code = at < line.length ? line.charCodeAt(at) : 32
    const letter =
      code > 127 ? code !== 0xa0 && (code < 0x2010 || code > 0x206f) : (code | 32) >= 97 && (code | 32) <= 122
    if (letter || (start >= 0 && (code === 39 || code === 45 || code === 0x2019))) {
      if (start < 0) start = at
      continue
    }
    if (start >= 0 && at - start >= 4) {
      words++
      if (line[start] !== line[start]!.toLowerCase()) capitals++
      // A sentence shows itself soon.
      else if (words - capitals > 3 && capitals * 2 < words) return false
    }
    start = -1
  }
  return words >= 4 && capitals / words >= 0.8
}
