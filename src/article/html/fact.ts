/** A fact the page states about its article, and where it states it ("the page’s og:title"). */
export interface Fact {
  readonly value: string
  readonly how: string
}

/** A fact out of a value, or null where there is none; white space collapsed. Nothing longer than a heading is one. */
export function fact(value: string | null | undefined, how: string): Fact | null {
  const text = value && unescaped(value).slice(0, 1_000).replace(/\s+/g, ' ').trim()
  return text ? { value: text, how } : null
}

/** Character references that a page escaped twice: "&amp;#039;" in its source. */
function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text
    .replace(/&#(?:0*39|x27);|&apos;/gi, "'")
    .replace(/&#0*34;|&quot;/gi, '"')
    .replace(/&#(?:8211|x2013);|&ndash;/gi, '–')
    .replace(/&#(?:8217|x2019);|&rsquo;/gi, '’')
    .replace(/&amp;/gi, '&')
}

/** The first of these `<meta>` that the page has. */
export function metaFact(
  places: { readonly meta: ReadonlyMap<string, string> },
  names: readonly string[],
): Fact | null {
  for (const name of names) {
    const found = fact(places.meta.get(name), `the page’s ${name}`)
    if (found) return found
  }
  return null
}
