import type { FigureKind } from '../figures/figure.ts'
import type { Incident } from './incident.ts'
import { blameLine } from './lines/blame.ts'
import { FIGURE_LABELS, figureLine } from './lines/figures.ts'
import type { Line, Room, Section } from './lines/line.ts'
import { otherLine, toldInLine } from './lines/others.ts'
import { saidLines } from './lines/said.ts'
import { timelineSection } from './lines/timeline.ts'
import { warningLine } from './lines/warnings.ts'
import { findingsOf, fromEachStance, weightiest } from './select.ts'

export type { Line, Room, Section } from './lines/line.ts'

/**
 * An incident as lines under headings, the same for the terminal, the page and Markdown. Empty sections are left out.
 *
 * @param room how many lines of a section there is room for: statements are then chosen by weight, the rest from the top
 */
export function sectionsOf(incident: Incident, room: Room = {}): readonly Section[] {
  const figures = (Object.keys(FIGURE_LABELS) as FigureKind[]).flatMap((kind) => {
    const figure = incident.figures[kind]
    return figure ? [figureLine(kind, figure, room.states ?? Number.POSITIVE_INFINITY)] : []
  })
  const disagreements = incident.disagreements.map((disagreement) => ({
    label: disagreement.kind[0]!.toUpperCase() + disagreement.kind.slice(1),
    text: disagreement.about,
    cites: [],
    under: disagreement.sides.map((side) => ({ label: side.who, text: side.says, cites: side.cites, under: [] })),
  }))
  const cut = (name: Section['name'], lines: readonly Line[]): Section => {
    const most = room[name] ?? lines.length
    return { name, lines: lines.slice(0, most), left: Math.max(0, lines.length - most) }
  }
  const said = weightiest(incident.claims, room.Said ?? incident.claims.length, findingsOf(incident))
  const blame = fromEachStance(incident.blame, room.Blame ?? incident.blame.length)
  const sections: Section[] = [
    cut('Figures', figures),
    { name: 'Blame', lines: blame.map(blameLine), left: incident.blame.length - blame.length },
    cut('Warnings', incident.warnings.map(warningLine)),
    cut('Disagreements', disagreements),
    cut('Other incidents these reports tell of', [
      ...incident.others.map(otherLine),
      ...incident.toldIn.map(toldInLine),
    ]),
    { name: 'Said', lines: saidLines(said), left: incident.claims.length - said.length },
    timelineSection(incident, room.Timeline ?? incident.timeline.length),
  ]
  return sections.filter((section) => section.lines.length > 0)
}
