import type { OtherIncident, ToldIn } from '../incident.ts'
import { whenWords } from '../when.ts'
import { blameLine } from './blame.ts'
import { FIGURE_LABELS } from './figures.ts'
import type { Line } from './line.ts'
import { warningLine } from './warnings.ts'

/** Another incident: when and where, the words for it, what is counted of it, and where its own account stands. */
export function otherLine(other: OtherIncident): Line {
  const when = other.time ? whenWords(other.time) : other.timeWords && `“${other.timeWords}”`
  const where = [when, other.place].filter(Boolean).join(' · ')
  const counts = other.figures.map((count) => ({
    label: FIGURE_LABELS[count.kind],
    text: [count.words, ...count.sources].join(' · '),
    cites: count.cites,
    under: [],
  }))
  const account = other.incident ? ` · has an account of its own, ${other.incident.replace('incident-', '')}` : ''
  return {
    label: where || 'Elsewhere',
    text: `“${other.words}”${account}`,
    ...(other.incident ? { account: other.incident } : {}),
    cites: other.cites,
    // Everything here is of another incident: no line need say so again.
    under: [
      ...counts,
      ...other.blame.map((blame) => blameLine({ ...blame, scope: 'this' })),
      ...other.warnings.map((warning) => warningLine({ ...warning, scope: 'this' })),
    ],
  }
}

/** Where the reports of another account tell of this incident. */
export const toldInLine = ({ incident, title, cites }: ToldIn): Line => ({
  label: 'Told also',
  text: `in the reports of ${incident.replace('incident-', '')}, ${title}`,
  account: incident,
  cites,
  under: [],
})
