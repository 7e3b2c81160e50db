import type { Claim } from '../claims/claim.ts'
import type { Report } from '../incidents/report.ts'
import { chainsOf } from './chain.ts'
import type { Cite } from './cite.ts'
import type { Citation, IncidentClaim } from './incident.ts'
import { shortLabels } from './labels.ts'
import type { Speakers } from './speakers.ts'

/** The words of a claim's content, its pieces joined, white space folded. */
export function wordsOf(claim: Claim): string {
  return claim.content
    .map((piece) => piece.text)
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What a claim is folded by: its words without case, marks and spaces, so that a re-punctuated copy is the same claim. */
function keyOf(claim: Claim): string {
  return (
    wordsOf(claim)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      // "He warned the toll may rise", "he has warned that the toll may rise".
      .replace(/^that (?=\S+ \S)/, '')
  )
}

/** "No group has claimed the attack" is no group's statement. */
const NOBODY = /^(?:no|nobody|none|neither|not (?:a|one|any))\b/i

/**
 * Every sourced statement of the reports once, in order of report and text. A statement that a copy repeats word for word is
 * one statement with several citations.
 */
export function claimsOf(reports: readonly Report[], speakers: Speakers, cite: Cite): readonly IncidentClaim[] {
  const found = new Map<string, { claim: IncidentClaim; cites: Citation[] }>()
  const labels = shortLabels(reports.map((report) => report.id))
  for (const report of reports) {
    const named = (claim: Claim) => claim.source && (speakers.of(claim.source).name ?? claim.source.text)
    const chains = chainsOf(report, report.outlet ?? labels.get(report.id)!, named)
    for (const [index, claim] of report.claims.entries()) {
      const first = claim.content[0] ?? claim.cue[0]
      // "Residents were told to stay inside" says nothing about who said so: it stays in the report's own record.
      if (!first || !claim.source || NOBODY.test(claim.source.text)) continue
      const { name, role } = speakers.of(claim.source)
      const last = claim.content.at(-1) ?? first
      const place = cite(report.id, claim.id, {
        start: first.start,
        end: last.end,
        text: report.text.slice(first.start, last.end),
      })
      const key = keyOf(claim)
      const known = key.length > 0 ? found.get(key) : undefined
      if (known) {
        known.cites.push(place)
        continue
      }
      const cites = [place]
      found.set(key || claim.id, {
        cites,
        claim: {
          speaker: name ?? claim.source.text,
          named: name !== null,
          role,
          unnamed: claim.source.unnamed,
          count: claim.source.count,
          stance: claim.stance,
          cue: claim.cue.map((piece) => piece.text).join(' … '),
          form: claim.form,
          words: wordsOf(claim),
          hedges: claim.hedges.map((hedge) => hedge.text),
          chain: chains[index]!,
          cites,
        },
      })
    }
  }
  return [...found.values()].map(({ claim }) => Object.freeze(claim))
}
