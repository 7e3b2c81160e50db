import type { Claim } from '../claims/claim.ts'
import type { Report } from '../incidents/report.ts'

/** "Source: Skai", "Quelle: Tagblatt" before a credit: the whole text is that outlet's. */
const SOURCE_LINE = /(?:^|\n)[ \t]*(?:source|quelle|fuente|fonte|via|источник)[ \t]*:?[ \t]*$/i
/** "has not answered CNN's request for comment": who asked is who wrote. */
const REQUEST = /^['’]s?\s+(?:\p{L}+\s+){0,2}(?:requests?|questions?|inquir(?:y|ies))\b/u
/** "one of the sources", "the source": somebody told of before. */
const BACK = /^(?:(?:one|two|another|both|some) of )?the (?:\p{L}+ )?(?:sources?|officials?|people|persons?)\b/iu

/** The outlets that a whole report is taken from, by its own words, the nearest first. */
function takenFrom(report: Report): string[] {
  const lines: string[] = []
  const requests: string[] = []
  for (const { outlet, span } of report.credits) {
    const before = report.text.slice(Math.max(0, span.start - 40), span.start)
    const after = report.text.slice(span.end, span.end + 60)
    if (SOURCE_LINE.test(before)) lines.push(outlet)
    else if (REQUEST.test(after)) requests.push(outlet)
  }
  return [...lines, ...requests, ...(report.dateline?.agency ? [report.dateline.agency] : [])]
}

/**
 * The chains of a report's claims: from its outlet over the outlets it takes its text from, the one that it says
 * reported the matter, and the claim's source, to what that source rests on:
 * [Echo, Tagblatt, the police, a witness].
 *
 * @param name what the report's outlet goes by
 * @param speaker the name that a source goes by
 * @returns one chain a claim, in the order of `report.claims`
 */
export function chainsOf(report: Report, name: string, speaker: (claim: Claim) => string | null): readonly string[][] {
  const base = [name, ...takenFrom(report)]
  const outlets = new Set(report.credits.map((credit) => credit.outlet.toLowerCase()))
  let reported: string[] = []
  return report.claims.map((claim) => {
    const own = speaker(claim)
    const hops = claim.via.map((hop) => hop.name)
    const outward = claim.via.filter((hop) => hop.kind === 'outlet').map((hop) => hop.name)
    const inward = claim.via.filter((hop) => hop.kind !== 'outlet').map((hop) => hop.name)
    const isOutlet = own !== null && outlets.has(own.toLowerCase())
    // "Meridian reported, citing three officials": what is "reportedly" so further on rests on the same.
    const rests =
      !isOutlet && (claim.hedges.some((hedge) => /^reportedly$/i.test(hedge.text)) || isBack(claim)) ? reported : []
    if (isOutlet) reported = [own, ...hops]
    const within = isBack(claim) ? rests.slice(0, 1) : rests
    return folded([...base, ...outward, ...within, ...(own ? [own] : []), ...inward])
  })
}

const isBack = (claim: Claim): boolean => claim.source?.unnamed === true && BACK.test(claim.source.text)

/** A chain without a step that only repeats one before it, and with white space folded. */
function folded(steps: readonly string[]): string[] {
  const seen = new Set<string>()
  return steps
    .map((step) => step.replace(/\s+/g, ' ').trim())
    .filter((step) => {
      const key = step.toLowerCase()
      if (step === '' || seen.has(key)) return false
      seen.add(key)
      return true
    })
}
