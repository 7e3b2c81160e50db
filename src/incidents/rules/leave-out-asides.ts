import { lastStartedBy } from '../../article/span.ts'
import type { IncidentText } from '../incident-text.ts'
import type { Mention } from '../mention.ts'
import type { Report } from '../report.ts'
import { sentenceAt } from '../sentence-at.ts'
import { mentionsIn } from './find-mentions.ts'

/**
 * What of a report is to be compared with others: all but the sentences that tell of another incident in passing, so that
 * reports which share only a background ("gunmen killed nine at Ostvik in 2029") are not put together for it. A place that
 * the report names elsewhere too, in its title or its own sentences, is no passing matter: such sentences stay.
 */
export function withoutAsides(report: Report): IncidentText {
  // "The attack on the Elm ferry" may be the report's own happening: a place alone tells nothing yet.
  const mentions = mentionsIn(report).filter(({ places, slight }) => places.length > 0 && !slight)
  if (mentions.length === 0) return report
  const passing = new Map<string, boolean>()
  const isPassing = (place: string): boolean => {
    let known = passing.get(place)
    if (known === undefined) passing.set(place, (known = isNamedInPassing(report, place, mentions)))
    return known
  }
  const asides = mentions.flatMap((mention) => {
    const sentence = sentenceAt(report.sentences, mention.what.start)
    return sentence && mention.places.every(isPassing) ? [{ ...sentence, reason: 'aside' }] : []
  })
  if (asides.length === 0) return report
  const { id, title, text, blocks, published, dateline, names, times } = report
  return { id, title, text, blocks, published, dateline, names, times, residue: [...report.residue, ...asides] }
}

/** Whether a place is named in such passages only. */
function isNamedInPassing(report: Report, place: string, mentions: readonly Mention[]): boolean {
  if (report.title?.includes(place)) return false
  const passages = mentions.map(({ what }) => what)
  for (let at = report.text.indexOf(place); at >= 0; at = report.text.indexOf(place, at + 1)) {
    const passage = passages[lastStartedBy(passages, at)]
    if (!passage || at >= passage.end) return false
  }
  return true
}
