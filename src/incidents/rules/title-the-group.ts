import type { IncidentText } from '../incident-text.ts'
import type { KindWords } from '../kinds.en.ts'

const TARGET =
  /\b(?:(?:attack|assault|raid|massacre)s? (?:on|at|against|in)|stormed|struck|attacked|raided) (?:the |a )?(\p{Lu}[\p{L}'’-]+(?: (?:of |and )?\p{Lu}[\p{L}'’-]+){0,4})/gu
const TARGET_BEFORE = /\b(?:the )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,4}) (?:attack|massacre|raid)\b/gu

/**
 * A title in plain words: "Attack on Elm Town Hall", "Bomb threats in Ostvik". Without a clear kind the best headline.
 *
 * @param texts gives titles and openings of the reports, read only where they are needed
 */
export function titleOf(
  kind: KindWords | null,
  place: string | null,
  texts: () => readonly string[],
  headline: string,
): string {
  if (kind && kind.title !== 'none') {
    const name = kind.named ?? kind.kind
    const words = name[0]!.toUpperCase() + name.slice(1)
    const target = kind.title === 'on' ? targetOf(texts()) : null
    if (target) return `${words} on ${target}`
    if (place) return `${words} in ${place}`
  }
  return headline
}

/** What was attacked: the name that at least two places of the openings give, the longest of the most frequent. */
function targetOf(texts: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const pattern of [TARGET, TARGET_BEFORE]) {
      for (const match of text.matchAll(pattern)) {
        const name = match[1]!.replace(/['’]s$/, '')
        counts.set(name, (counts.get(name) ?? 0) + 1)
      }
    }
  }
  const ranked = [...counts]
    .filter(([name, count]) => count >= 2 && name.includes(' '))
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))
  return ranked[0]?.[0] ?? null
}

/** The headline that shares most with the other reports, at most 120 characters; the opening words where none has one. */
export function headlineOf(views: readonly IncidentText[], leads: readonly string[], centre: number): string {
  const order = [centre, ...views.keys()]
  for (const i of order) {
    const title = views[i]!.title?.trim().replace(/\s+/g, ' ')
    if (title) return shortened(title)
  }
  return shortened(leads[centre]!.replace(/\s+/g, ' ').trim() || views[centre]!.id)
}

function shortened(words: string): string {
  if (words.length <= 120) return words
  const cut = words.lastIndexOf(' ', 117)
  return `${words.slice(0, cut > 60 ? cut : 117)} …`
}
