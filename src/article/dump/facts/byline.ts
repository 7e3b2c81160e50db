import type { Line } from '../lines.ts'

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?:\s(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|al|bin|la|le|el|ul)){1,4}`
const BY = new RegExp(
  String.raw`^(?:Written |Reported |Story |Text |Report )?[Bb][Yy]:?\s+((?:${NAME})(?:(?:,\s|\sand\s|\s&\s|,\sand\s)${NAME}){0,5})(?:\s?[|,/(–—-].{0,80})?$`,
  'u',
)
/** "Dana Ruhl, Halden Post": a name and an outlet alone on the first line. */
const NAME_AND_OUTLET = new RegExp(String.raw`^(${NAME}),\s(?:\p{Lu}[\p{L}\d.&'’-]*\s?){1,4}$`, 'u')
/** "By Agencies", "By Staff Reporter", "BY NORPRESS". */
const BY_DESK =
  /^[Bb][Yy]:?\s+((?:our |the |a )?(?:agencies|staff|correspondents?|newsroom|news desk|web desk|reporters?|staff (?:reporter|writer|correspondent)|associated press|reuters|afp|[A-Z]{2,6}(?: staff)?))\b.{0,40}$/i

/** A byline with the line it stands on. */
export interface Byline {
  readonly name: string
  readonly line: Line
}

/** The writers a dump names on a line of their own, at its top or its end. */
export function bylineIn(lines: readonly Line[]): Byline | null {
  for (const line of [...lines.slice(0, 8), ...lines.slice(-2)]) {
    if (line.text.length > 200) continue
    const name =
      (BY.exec(line.text) ?? BY_DESK.exec(line.text))?.[1] ??
      (line.index <= 2 ? NAME_AND_OUTLET.exec(line.text)?.[1] : undefined)
    if (name !== undefined) return { name: name.trim(), line }
  }
  return null
}
