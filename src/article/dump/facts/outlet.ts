import type { Line } from '../lines.ts'
import { SECTIONS, SITE_NAME } from '../prompts.ts'

/**
 * Who published a dump: what the input states; else a name the page prints as its own; else the host of its
 * address; else who sent the correspondent; else the dateline's agency. Nothing is looked up: a host stays a host ('nytimes.com'), cleaned of 'www.'.
 */
export function outletOf(facts: {
  readonly stated: string | null
  readonly url: string | null
  readonly agency: string | null
  readonly lines: readonly Line[]
  /** Lines marked as the site's menu: its name stands there. */
  readonly menu: readonly Line[]
  /** All lines marked as residue: captions and links may end in its name. */
  readonly residue: readonly Line[]
}): string | null {
  if (facts.stated !== null && facts.stated.trim() !== '') return cleanHost(facts.stated.trim())
  const site = siteName(facts.menu, facts.residue)
  if (site !== null) {
    // The page says "Norpress International", its dateline "Norpress": the shorter name is the outlet's.
    return facts.agency !== null && site.toLowerCase().startsWith(facts.agency.toLowerCase()) ? facts.agency : site
  }
  return (facts.url === null ? null : hostOf(facts.url)) ?? ownCorrespondent(facts.lines) ?? facts.agency
}

/** "- Norpress International" alone above the story, or at the end of two lines. */
function siteName(menu: readonly Line[], residue: readonly Line[]): string | null {
  for (const line of menu.slice(0, 8)) {
    const name = /^[-–—|]\s*(\p{Lu}[\p{L}\d.&'’ -]{2,40})$/u.exec(line.text)?.[1]
    if (name !== undefined && line.words <= 5) return name.trim()
  }
  const [top] = menu
  if (top?.index === 0 && SITE_NAME.test(top.text) && !SECTIONS.test(top.text)) return top.text
  const ends = new Map<string, number>()
  for (const line of residue) {
    const name = /\s[-–—|]\s(\p{Lu}[\p{L}\d.&'’]+(?:\s\p{Lu}[\p{L}\d.&'’]+){0,3})$/u.exec(line.text.slice(-80))?.[1]
    if (name === undefined) continue
    ends.set(name, (ends.get(name) ?? 0) + 1)
    if (ends.get(name) === 2) return name
  }
  return null
}

/**
 * "told NORPRESS's correspondent": who sends a correspondent writes the report. Printed in capitals there and
 * "Norpress" elsewhere. Places and houses send none: "the Berlin correspondent", "White House correspondent".
 */
const OWN =
  /\b(?:told|tells|answered|informed|to|by|with)\s(\p{Lu}[\p{L}\d]{1,20})(?:['’]s)?\s(?:own\s|special\s)?correspondent\b|\b(\p{Lu}[\p{Lu}\d]{2,20})['’]s\s(?:own\s|special\s)?correspondent\b/u

function ownCorrespondent(lines: readonly Line[]): string | null {
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .slice(0, 40_000)
  const match = OWN.exec(text)
  const own = match?.[1] ?? match?.[2]
  if (own === undefined || /^(?:The|A|An|Our|Foreign|War|Political|News|Chief|Senior|Special|TV)$/.test(own))
    return null
  const times = text.match(new RegExp(String.raw`\b${own}\b`, 'gi'))?.length ?? 0
  if (times < 2) return null
  if (own.length <= 4 || own !== own.toUpperCase()) return own
  return own[0] + own.slice(1).toLowerCase()
}

/** 'https://www.halden-post.example/a' → 'halden-post.example'; null for what is no address. */
export function hostOf(url: string): string | null {
  try {
    const { hostname, protocol } = new URL(url)
    return /^https?:$/.test(protocol) && hostname !== '' ? cleanHost(hostname) : null
  } catch {
    return null
  }
}

/** A host without the labels that only say which machine or form of the site it is. Names that are no hosts stay. */
export function cleanHost(name: string): string {
  if (!/^[\w-]+(?:\.[\w-]+)+$/.test(name)) return name
  const host = name.toLowerCase().replace(/^(?:(?:www\d?|m|mobile|amp|edition|beta|web)\.)+(?=.*\.)/, '')
  return host
}
