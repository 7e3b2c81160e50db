import { hostOf } from './address.ts'
import { type Fact, fact, metaFact } from './fact.ts'
import type { Places } from './facts-places.ts'
import type { StructuredFacts } from './structured.ts'
import { bare } from './title.ts'

/** Who published the page, by the name it gives itself; its host where it gives none. */
export function outletOf(places: Places, structured: StructuredFacts | null, address: string | null): Fact | null {
  const host = address ? hostOf(address) : null
  return (
    notAddress(metaFact(places, ['og:site_name', 'dc.publisher', 'publisher'])) ??
    fact(structured?.publisher, 'the page’s structured data (publisher)') ??
    metaFact(places, ['application-name', 'apple-mobile-web-app-title', 'copyright_holder', 'source']) ??
    fact(titleTail(places), 'the page’s <title>') ??
    fact(host, 'the page’s address')
  )
}

/** "https://www.gazette.example" as the name of a site is its host. */
function notAddress(name: Fact | null): Fact | null {
  const host = name ? hostOf(name.value) : null
  return name && host ? { ...name, value: host } : name
}

/** "Bridge closed | Harbour Gazette" → "Harbour Gazette", where the page shows elsewhere that "Bridge closed" is the headline. */
function titleTail(places: Places): string | null {
  const title = places.title?.slice(0, 1_000) ?? ''
  const match = /\s(?:[|·•»]|[–—-])\s([^|·•»–—-]{3,40})$/u.exec(title)
  const tail = match?.[1]?.trim()
  if (!match || !tail || !/^\p{Lu}/u.test(tail) || /^(?:By|Von|Par|Por)\s/.test(tail)) return null
  const head = bare(title.slice(0, match.index))
  const known = [places.meta.get('og:title'), places.meta.get('twitter:title'), ...places.headings]
  const shown = known.filter((one): one is string => typeof one === 'string').map(bare)
  return shown.length === 0 || shown.some((one) => one === head || head.startsWith(one) || one.startsWith(head))
    ? tail
    : null
}
