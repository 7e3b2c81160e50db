/** What a page's structured data (schema.org in JSON-LD) says about the article. */
export interface StructuredFacts {
  readonly headline: string | null
  readonly description: string | null
  readonly published: string | null
  readonly updated: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly section: string | null
  readonly language: string | null
  readonly url: string | null
  readonly body: string | null
}

type Json = { readonly [key: string]: unknown }

const articleTypes =
  /^(?:.*[/:])?(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Review|AnalysisNewsArticle|ReportageNewsArticle|OpinionNewsArticle|Recipe|VideoObject|Event|CreativeWork)$/
const pageTypes = /^(?:.*[/:])?(?:WebPage|ItemPage|AboutPage|MedicalWebPage|Product|Book|PodcastEpisode)$/

/**
 * Reads JSON-LD texts: the first article in them, else the page itself. Texts that are not JSON (trailing commas, raw
 * line ends, cut off) are searched for single fields.
 *
 * @param texts contents of `<script type="application/ld+json">`
 */
export function structuredFacts(texts: readonly string[]): StructuredFacts | null {
  const found: Json[] = []
  const broken: string[] = []
  for (const text of texts) {
    const parsed = parseLoose(text)
    if (parsed === undefined) broken.push(text)
    else collect(parsed, found)
  }
  const best =
    found.find(
      (item) => articleTypes.test(typeOf(item)) && !/VideoObject|Event|CreativeWork/.test(typeOf(item)) && dated(item),
    ) ??
    found.find((item) => articleTypes.test(typeOf(item)) && dated(item)) ??
    found.find((item) => pageTypes.test(typeOf(item)) && dated(item)) ??
    found.find((item) => articleTypes.test(typeOf(item)))
  if (best) return factsOf(best, found)
  for (const text of broken) {
    const facts = salvage(text)
    if (facts) return facts
  }
  return null
}

function dated(item: Json): boolean {
  return (
    typeof item['datePublished'] === 'string' ||
    typeof item['dateCreated'] === 'string' ||
    typeof item['uploadDate'] === 'string'
  )
}

function typeOf(item: Json): string {
  const type = item['@type'] ?? item['type']
  return typeof type === 'string' ? type : Array.isArray(type) && typeof type[0] === 'string' ? type[0] : ''
}

/** What pages put around their JSON so that old browsers do not print it. */
const wrappings = ['<!--', '-->', '/*<![CDATA[*/', '/*]]>*/', '//<![CDATA[', '//]]>', '<![CDATA[', ']]>', ';']

/** JSON as pages print it: wrapped in comments or CDATA, with raw line ends inside strings. */
function parseLoose(text: string): unknown {
  let bare = text.trim()
  for (let again = true, turns = 0; again && turns < 20; turns++) {
    again = false
    for (const wrapping of wrappings) {
      if (bare.startsWith(wrapping)) bare = bare.slice(wrapping.length).trim()
      else if (bare.endsWith(wrapping)) bare = bare.slice(0, -wrapping.length).trim()
      else continue
      again = bare !== ''
    }
  }
  try {
    return JSON.parse(bare)
  } catch {
    // The next, more forgiving reading is tried.
  }
  try {
    return JSON.parse(bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,(\s*[}\]])/g, '$1'))
  } catch {
    return undefined
  }
}

/** All objects with a type, in order, from lists and `@graph`s; bounded in depth and number. */
function collect(top: unknown, found: Json[]): void {
  const stack: { value: unknown; depth: number }[] = [{ value: top, depth: 0 }]
  let seen = 0
  while (stack.length > 0 && seen++ < 5_000) {
    const { value, depth } = stack.pop()!
    if (Array.isArray(value)) {
      if (depth < 20)
        for (let i = Math.min(value.length, 1_000) - 1; i >= 0; i--) stack.push({ value: value[i], depth: depth + 1 })
    } else if (typeof value === 'object' && value !== null) {
      const item = value as Json
      if (typeOf(item) !== '') found.push(item)
      if (depth < 20) {
        for (const key of ['mainEntity', 'mainEntityOfPage', 'itemListElement', '@graph']) {
          if (typeof item[key] === 'object') stack.push({ value: item[key], depth: depth + 1 })
        }
      }
    }
  }
}

function factsOf(item: Json, all: readonly Json[]): StructuredFacts {
  return {
    headline: stringOf(item['headline']) ?? stringOf(item['name']),
    description: stringOf(item['description']) ?? stringOf(item['alternativeHeadline']),
    published: stringOf(item['datePublished']) ?? stringOf(item['dateCreated']) ?? stringOf(item['uploadDate']),
    updated: stringOf(item['dateModified']),
    authors: namesOf(item['author'] ?? item['creator'], all),
    publisher: namesOf(item['publisher'] ?? item['sourceOrganization'], all)[0] ?? null,
    section: stringOf(item['articleSection']),
    language: stringOf(item['inLanguage']),
    url: stringOf(item['url']) ?? stringOf(item['mainEntityOfPage']) ?? idOf(item['mainEntityOfPage']),
    body: stringOf(item['articleBody']),
  }
}

function stringOf(value: unknown): string | null {
  const one = Array.isArray(value) ? value[0] : value
  if (typeof one === 'object' && one !== null && typeof (one as Json)['@value'] === 'string')
    return (one as Json)['@value'] as string
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : null
}

function idOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? stringOf((value as Json)['@id']) : null
}

function namesOf(value: unknown, all: readonly Json[]): string[] {
  const names: string[] = []
  for (const one of (Array.isArray(value) ? value : [value]).slice(0, 20)) {
    if (typeof one === 'string' && one.trim() !== '') names.push(one.trim())
    else if (typeof one === 'object' && one !== null) {
      const name = stringOf((one as Json)['name'])
      // {"author": {"@id": "#person"}} points to another object of the page.
      const id = idOf(one)
      const other = id ? all.find((item) => item['@id'] === id) : undefined
      const there = name ?? (other ? stringOf(other['name']) : null)
      if (there) names.push(there)
    }
  }
  return names
}

/** Single fields out of text that is no JSON. */
function salvage(text: string): StructuredFacts | null {
  const field = (name: string): string | null => {
    const match = new RegExp(`["']${name}["']\\s{0,20}:\\s{0,20}\\[?\\s{0,20}"((?:[^"\\\\\\n]|\\\\.){1,2000})"`).exec(
      text,
    )
    return match ? match[1]!.replace(/\\(["/\\])/g, '$1').trim() : null
  }
  const author =
    /["'](?:author|creator)["']\s{0,20}:\s{0,20}[[{\s]{1,20}[^{}]{0,300}?"name"\s{0,20}:\s{0,20}"([^"\n]{1,200})"/.exec(
      text,
    )
  const publisher =
    /["']publisher["']\s{0,20}:\s{0,20}[[{\s]{1,20}[^{}]{0,300}?"name"\s{0,20}:\s{0,20}"([^"\n]{1,200})"/.exec(text)
  const facts: StructuredFacts = {
    headline: field('headline'),
    description: field('description'),
    published: field('datePublished') ?? field('dateCreated'),
    updated: field('dateModified'),
    authors: author ? [author[1]!] : [],
    publisher: publisher ? publisher[1]! : null,
    section: field('articleSection'),
    language: field('inLanguage'),
    url: null,
    body: null,
  }
  return facts.headline || facts.published || facts.updated ? facts : null
}
