import type { Block } from '../article/article.ts'
import { lastStartedBy, type Span } from '../article/span.ts'
import type { Report } from '../incidents/report.ts'
import type { Citation } from './incident.ts'

/** Makes citations into a set of reports. */
export type Cite = (report: string, id: string, span: Span) => Citation

/**
 * A maker of citations that knows each report's paragraphs.
 *
 * @throws Error when a report is cited that was not given: a line of an account must never cite thin air
 */
export function citer(reports: readonly Report[]): Cite {
  const blocks = new Map(reports.map((report) => [report.id, report.blocks]))
  return (report, id, span) => {
    const own = blocks.get(report)
    if (!own) throw new Error(`${id} cites report ${JSON.stringify(report)}, which is not in this incident`)
    return Object.freeze({ report, id, span, paragraph: paragraphAt(own, span.start) })
  }
}

/** Number, from 1, of the block that holds an offset; of the last block before it where none does. */
export const paragraphAt = (blocks: readonly Block[], offset: number): number =>
  Math.max(1, lastStartedBy(blocks, offset) + 1)
