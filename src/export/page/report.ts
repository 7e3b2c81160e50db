import { withLabels } from '../../account/labels.ts'
import type { Report } from '../../incidents/report.ts'
import { timeWords } from '../../times/compare.ts'
import { escapeHtml } from './escape.ts'

/** Anchor of a paragraph, safe as an id: "r-lw-agency-7". */
export function anchorOf(report: string, paragraph: number): string {
  return `r-${report.replace(/[^A-Za-z0-9_-]/g, (c) => `.${c.charCodeAt(0).toString(16)}`)}-${paragraph}`
}

/** A report's facts and its whole text: paragraphs with their numbers, residue folded away with its reason. */
export function reportHtml(report: Report, labels: ReadonlyMap<string, string>): string {
  const label = labels.get(report.id) ?? report.id
  const facts = [
    report.outlet,
    report.byline,
    report.published && `${timeWords(report.published.value)} (${withLabels(report.published.how, labels)})`,
    report.url,
  ].filter((fact) => fact !== null && fact !== undefined)
  const pieces = [
    ...report.blocks.map((block, index) => ({ ...block, number: index + 1, reason: '' })),
    ...report.residue.map((stretch) => ({ ...stretch, number: 0 })),
  ].sort((a, b) => a.start - b.start || a.end - b.end)
  const body = pieces
    .filter((piece) => report.text.slice(piece.start, piece.end).trim() !== '')
    .map((piece) => {
      // One text node last in its paragraph: the script counts offsets in it. (A break in the text stays one character.)
      const words = escapeHtml(report.text.slice(piece.start, piece.end))
      const open = `<p data-report="${escapeHtml(report.id)}" data-at="${piece.start}"`
      return piece.number > 0
        ? `${open} id="${anchorOf(report.id, piece.number)}"><span class="n">¶${piece.number}</span>${words}</p>`
        : `<details class="residue"><summary>Not the article: ${escapeHtml(piece.reason)}</summary>${open}>${words}</p></details>`
    })
    .join('\n')
  return `<article class="report" id="${anchorOf(report.id, 0)}"><h4>${escapeHtml(report.title ?? label)}</h4>
<p class="facts">${escapeHtml([label, ...facts].join(' · '))}</p>
${body}</article>`
}
