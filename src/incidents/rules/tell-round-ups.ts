import { MONTH_NAMES, WEEKDAYS } from '../detail-words.en.ts'
import type { IncidentText } from '../incident-text.ts'
import { kindOf } from './name-the-kind.ts'

/** A report that tells of several happenings under headings of their own: a morning brief, a list of attacks. */
const FEWEST = 3
/** So large a part of the sections must tell of a kind of happening. */
const HAPPEN = 1 / 2
/** So few pairs of sections have a name in common: the sections of one long report share its places and persons. */
const SHARED = 1 / 5
/** Characters of a section that are read, and sections that are compared with each other. */
const READ = 1000
const COMPARED = 40

/** A name inside a sentence. */
const NAME = /(?<=[\p{Ll}\d,;)] |[\p{Ll}] [“"‘])\p{Lu}[\p{L}’'-]{2,}/gu
const NO_NAME: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTH_NAMES])

/** What stands under one heading of a round-up, up to the next. */
export interface Section {
  readonly heading: string
  readonly start: number
  readonly end: number
}

/**
 * Tells a round-up: it stands by itself, since in one group with any incident that it tells of it would bring the figures
 * and the names of the others along.
 *
 * @returns its sections, in the order of the text; null for every other report
 */
export function sectionsOfRoundUp(view: Pick<IncidentText, 'blocks' | 'text'>): readonly Section[] | null {
  let headings = 0
  for (const { kind } of view.blocks) if (kind === 'heading') headings++
  if (headings < FEWEST) return null
  const named = sectionsOf(view)
    .map((section) => ({ section, text: textOf(section, view.text) }))
    .map(({ section, text }) => ({ section, text, names: namesIn(text) }))
    .filter(({ names }) => names.size > 0)
  if (named.length < FEWEST) return null
  const compared = named.slice(0, COMPARED)
  const happening = compared.filter(({ section, text }) => tellsOfAHappening(section.heading, text))
  if (happening.length < Math.max(FEWEST - 1, compared.length * HAPPEN)) return null
  let [pairs, shared] = [0, 0]
  for (const [i, { names }] of compared.entries()) {
    for (const other of compared.slice(0, i)) {
      pairs++
      if ([...names].some((name) => other.names.has(name))) shared++
    }
  }
  return shared <= pairs * SHARED ? named.map(({ section }) => section) : null
}

/** What stands under each heading; what stands before the first is left out. */
function sectionsOf({ blocks, text }: Pick<IncidentText, 'blocks' | 'text'>): readonly Section[] {
  const sections: Section[] = []
  let heading: string | null = null
  for (const { kind, start, end } of blocks) {
    if (kind === 'heading') heading = text.slice(start, end)
    else if (kind !== 'title' && kind !== 'caption' && heading !== null) {
      const last = sections.at(-1)
      if (last?.heading === heading) sections[sections.length - 1] = { ...last, end }
      else sections.push({ heading, start, end })
    }
  }
  return sections
}

const textOf = ({ start, end }: Section, text: string): string => text.slice(start, Math.min(end, start + READ))

function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [printed] of text.matchAll(NAME)) {
    const name = printed.replace(/[’']s$/, '')
    if (!NO_NAME.has(name)) names.add(name)
  }
  return names
}

const tellsOfAHappening = (heading: string, text: string): boolean =>
  kindOf([{ title: heading.toLowerCase(), lead: text.toLowerCase() }]) !== null
