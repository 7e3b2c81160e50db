import type { IncidentText } from '../incident-text.ts'
import type { KindWords } from '../kinds.en.ts'

const TARGET =
  /\b(?:(?:attack|assault|raid|massacre)s? (?:on|at|against|in)|stormed|struck|attacked|raided) (?:the |a )?(\p{Lu}[\p{L}'’-]+(?: (?:of |and )?\p{Lu}[\p{L}'’-]+){0,4})/gu
const TARGET_BEFORE = /\b(?:the )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,4}) (?:attack|massacre|raid)\b/gu

const TARGETS: readonly { readonly words: readonly string[]; readonly pattern: RegExp }[] = [
  { words: ['attack', 'assault', 'raid', 'massacre', 'stormed', 'struck'], pattern: TARGET },
  { words: [' attack', ' massacre', ' raid'], pattern: TARGET_BEFORE },
]

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
    for (const { words, pattern } of TARGETS) {
      // Looking for a few words is faster than trying the pattern at each.
      if (!words.some((word) => text.includes(word))) continue
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

/** The headline that shares most with the other reports, at most 120 characters; the first sentence where none has one. */
export function headlineOf(views: readonly IncidentText[], leads: readonly string[], centre: number): string {
  const order = [centre, ...views.keys()]
  for (const i of order) {
    const title = views[i]!.title?.trim().replace(/\s+/g, ' ')
    if (title) return shortened(title)
  }
  return openingOf(views[centre]!, leads[centre]!) || views[centre]!.id
}

/** A line that runs on as text does, and not a name, a stamp or a byline above it. */
const RUNNING = /[.!?…]["”’')]*$|^(?:\S+\s+){8}/
/** "Four people were killed on Friday. The tank ...": not behind "Mr." or "U.S.". */
const SENTENCE =
  /^(?=(?:\S+\s+){2}).{12,}?(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Sen|Gov|Lt|Sgt|Rev|No|vs))[.!?]["”’']?(?=\s+["“‘']?\p{Lu}|$)/su
/** Where a sentence can end early and say the same: "..., and eleven others were hurt", "..., the fire brigade said". */
const CLAUSE =
  /,? ["“]?(?:and|but|while|as|after|before|when|where|which|who|with|leaving|according|amid|following)\b|, (?=[^,]{1,60} (?:said|says)\b)|[;:–—] /g

/** The first sentence of a report without a title, the dateline left out, and without its further clauses where it is long. */
function openingOf({ text, dateline }: IncidentText, lead: string): string {
  const lines = lead.split('\n')
  const line = lines.find((one) => RUNNING.test(one)) ?? lines[0]!
  const place = dateline && text.slice(dateline.span.start, dateline.span.end)
  const body = (place && line.startsWith(place) ? line.slice(place.length) : line).replace(/^[\s–—:-]+/, '')
  const words = body.replace(/\s+/g, ' ').trim()
  const sentence = (SENTENCE.exec(words)?.[0] ?? words).replace(/(?<!\b\p{Lu})\.$/u, '')
  if (sentence.length <= LONGEST_OPENING) return sentence
  const cuts = [...sentence.matchAll(CLAUSE)].map(({ index }) => index)
  const end = cuts.findLast((at) => at >= 40 && at <= LONGEST_OPENING)
  return end === undefined ? shortened(sentence) : sentence.slice(0, end)
}
const LONGEST_OPENING = 120

function shortened(words: string): string {
  if (words.length <= 120) return words
  const cut = words.lastIndexOf(' ', 117)
  return `${words.slice(0, cut > 60 ? cut : 117)} …`
}
