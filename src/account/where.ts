import type { Place, WherePrecision } from '../places/place.ts'
import type { Cite } from './cite.ts'
import type { Incident, IncidentPlace } from './incident.ts'

/** The place of an account, with its mentions as citations. */
export function whereOf(place: Place | null, cite: Cite): IncidentPlace | null {
  if (!place) return null
  const { mentions, ...rest } = place
  return Object.freeze({
    ...rest,
    rule: mentions[0]?.why.rule ?? 'places/named-in-the-title',
    cites: Object.freeze(mentions.map(({ report, id, span }) => cite(report, id, span))),
  })
}

const PRECISION_WORDS: Readonly<Record<WherePrecision, string>> = {
  1: 'the place itself',
  2: 'within about 25 km',
  3: 'somewhere in the district',
  4: 'somewhere in the province',
  5: 'a line or a region without borders',
  6: 'somewhere in the country',
  7: 'at sea',
}

/** "Nice, France", in words; the country left out where it is the place. */
export function placeWords(incident: Pick<Incident, 'place' | 'where'>): string | null {
  const { place, where } = incident
  const country = where?.country?.name
  return place && country && !place.includes(country) && where.precision !== 6 ? `${place}, ${country}` : place
}

/** "43.7, 7.27: the town Nice; precision 1, the place itself", or why there are no coordinates. */
export function pointWords({ coordinates, precision, reason, venue }: IncidentPlace): string {
  const named = venue ? `${venue}; ` : ''
  if (!coordinates || precision === null) return `${named}no coordinates: ${reason}`
  const { lat, lon, of } = coordinates
  return `${named}${lat}, ${lon}: ${of}; precision ${precision}, ${PRECISION_WORDS[precision]}`
}
