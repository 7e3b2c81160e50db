import type { Span } from '../article/span.ts'
import { figureWords } from '../figures/reconcile.ts'
import type { Report } from '../incidents/report.ts'
import { timeWords } from '../times/compare.ts'
import { printable } from './printable.ts'
import { wrap } from './wrap.ts'

const quote = (span: Span | null | undefined): string => (span ? `"${span.text}"` : '-')

/** One report as Hearsay read it, for a terminal: facts, text with residue marked, claims, figures, blame, warnings, times. */
export function inspectText(report: Report, options: { readonly width: number }): string {
  const out: string[] = []
  const line = (head: string, text: string, indent = 2) => {
    const first = `${' '.repeat(indent)}${head.padEnd(10)} `
    out.push(...wrap(printable(text), Math.max(40, options.width), first, ' '.repeat(first.length)))
  }
  const part = (name: string, count: number) => out.push('', `${name} (${count})`)

  out.push(`${report.id}  ${printable(report.title ?? 'no title')}`)
  line('input', report.input)
  line('outlet', report.outlet ?? 'not known')
  if (report.url) line('address', report.url)
  if (report.byline) line('byline', report.byline)
  if (report.dateline) line('dateline', quote(report.dateline.span))
  line(
    'published',
    report.published
      ? `${timeWords(report.published.value)}, ${report.published.certainty}: ${report.published.how}`
      : 'not known',
  )
  if (report.updated) line('updated', `${timeWords(report.updated.value)}: ${report.updated.how}`)
  line(
    'language',
    [report.language, ...report.passages.map((p) => `${p.language} in [${p.start}, ${p.end})`)].join(', '),
  )
  if (report.credits.length > 0)
    line('credits', [...new Set(report.credits.map((credit) => `${credit.outlet} (${quote(credit.span)})`))].join(', '))

  out.push('', 'Text')
  const pieces = [
    ...report.blocks.map((block, index) => ({ start: block.start, end: block.end, head: `¶${index + 1}` })),
    ...report.residue.map((residue) => ({ start: residue.start, end: residue.end, head: `-- ${residue.reason}:` })),
  ].sort((a, b) => a.start - b.start)
  for (const piece of pieces) {
    const text = printable(report.text.slice(piece.start, piece.end)).trim()
    if (text) line(piece.head, text)
  }

  part('Claims', report.claims.length)
  for (const claim of report.claims) {
    const name = claim.source?.name && claim.source.name !== claim.source.text ? ` = ${claim.source.name}` : ''
    const role = claim.source?.role ? `, ${claim.source.role}` : ''
    const unnamed = claim.source?.unnamed ? ` (unnamed${claim.source.count ? `, ${claim.source.count}` : ''})` : ''
    const via = claim.via.length > 0 ? ` ← ${claim.via.map((hop) => hop.name).join(' ← ')}` : ''
    line(
      claim.id.slice(report.id.length + 1),
      `${claim.source ? quote(claim.source.span) : 'no source'}${name}${role}${unnamed}${via} · ${claim.cue.map((c) => c.text).join(' … ') || 'no cue'} · ${claim.form}, ${claim.stance} · ${claim.content.map((c) => c.text).join(' … ')}`,
    )
  }
  part('Figures', report.figures.length)
  for (const figure of report.figures) {
    line(
      figure.id.slice(report.id.length + 1),
      `${figure.kind}: ${figureWords(figure)} · ${quote(figure.span)} · ${figure.scope}${figure.of ? ` (${figure.of.text})` : ''} · ${figure.source ? `by ${quote(figure.source)}` : 'own voice'}${figure.asOf ? ` · ${timeWords(figure.asOf)}` : ''}`,
    )
  }
  part('Blame', report.blame.length)
  for (const blame of report.blame) {
    line(
      blame.id.slice(report.id.length + 1),
      `${blame.stance.replaceAll('_', ' ')}: ${quote(blame.party)} · by ${blame.byName ?? quote(blame.by)} · ${quote(blame.span)}`,
    )
  }
  part('Warnings', report.warnings.length)
  for (const warning of report.warnings) {
    const received = warning.reception.map((r) => `${r.by ?? '?'}: ${r.how.replaceAll('_', ' ')}`).join('; ')
    line(
      warning.id.slice(report.id.length + 1),
      `${warning.from ?? '?'} → ${warning.to ?? '?'} · ${warning.when ? timeWords(warning.when) : 'no time'} · ${warning.public === null ? 'not said how' : warning.public ? 'public' : 'private'} · ${received || 'no word of its reception'}`,
    )
  }
  part('Times', report.times.length)
  for (const [index, time] of report.times.entries()) {
    line(`t${index + 1}`, `${quote(time.span)} = ${time.value} (${time.basis}${time.from ? ` from ${time.from}` : ''})`)
  }
  return `${out.join('\n')}\n\n`
}
