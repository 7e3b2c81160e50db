import { type Fact, fact, metaFact } from './fact.ts'
import type { Places } from './facts-places.ts'
import type { StructuredFacts } from './structured.ts'
import { bare } from './title.ts'

/** The headline: what the page prints large, if it is also what the page calls itself elsewhere. */
export function titleOf(places: Places, structured: StructuredFacts | null, outlet: string | null): Fact | null {
  const named =
    metaFact(places, ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'title']) ??
    fact(structured?.headline, 'the page’s structured data (headline)') ??
    fact(places.title, 'the page’s <title>')
  const about = named ? bare(named.value) : ''
  // "Bridge closed after calls | Harbour Gazette": the printed heading is the same without the outlet.
  const printed = places.headings.find((heading) => {
    const text = bare(heading)
    return text.length > 3 && ((about.startsWith(text) && text.length > 0.4 * about.length) || text.startsWith(about))
  })
  if (printed && about !== '') return { value: printed, how: 'the page’s heading' }
  if (named) return { ...named, value: withoutOutlet(named.value, outlet) }
  return fact(places.headings[0], 'the page’s heading')
}

/** "Bridge closed | Harbour Gazette" → "Bridge closed". */
export function withoutOutlet(title: string, outlet: string | null): string {
  const match = /^(.{8,}?)\s+(?:[|·•»–—]|-{1,2}|::)\s+([^|·•»–—]{2,60})$/u.exec(title)
  if (!match) return title
  const tail = bare(match[2]!)
  const same = outlet !== null && (bare(outlet).includes(tail) || tail.includes(bare(outlet)))
  return same || title.includes(' | ') ? match[1]! : title
}
