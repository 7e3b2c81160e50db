import type { Incident } from '../account/incident.ts'
import type { Line } from '../account/lines.ts'
import { whenWords } from '../account/when.ts'
import { placeWords, pointWords } from '../account/where.ts'

/** What stands over an account, the same in every output. */
export interface Head {
  readonly title: string
  /** When and where, as far as the reports say: "3 May 2019 · Halden Quay"; empty where they don't. */
  readonly when: string
  /** What is to be known before reading on: that it is a topic or a story of weeks, what it follows. */
  readonly notes: readonly string[]
  /** What happened, as one of the reports puts it; null where none does plainly. */
  readonly lead: Line | null
  /** The place on the map; null where none is named, and for a topic. */
  readonly where: Line | null
}

/** The title, time and place of an account, and whether it tells of one happening at all. */
export function headOf(incident: Incident): Head {
  const { form, formWhy, span, follows, time } = incident
  const isTopic = form === 'topic'
  const published = span && whenWords(span.first === span.last ? span.first : `${span.first}/${span.last}`)
  const when = [
    isTopic ? published && `published ${published}` : time && whenWords(time),
    isTopic ? null : placeWords(incident),
  ]
  return {
    title: isTopic ? `Topic: ${incident.title}` : incident.title,
    when: when.filter(Boolean).join(' · '),
    lead: incident.lead
      ? { label: 'In short', text: `“${incident.lead.words}”`, cites: incident.lead.cites, under: [] }
      : null,
    where: isTopic ? null : whereLine(incident),
    notes: [
      ...(isTopic ? [`Not one incident: ${formWhy}`] : []),
      ...(form === 'story' ? [`Told from ${published}: ${formWhy}`] : []),
      ...(follows ? [`Follows ${follows.incident.replace('incident-', '')}, ${follows.title}: ${follows.why}`] : []),
    ],
  }
}

function whereLine(incident: Incident): Line | null {
  const { where } = incident
  if (!where) return null
  return { label: 'Where', text: `${placeWords(incident)} (${pointWords(where)})`, cites: where.cites, under: [] }
}
