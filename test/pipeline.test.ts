import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { explainedRules } from '../src/cli/rules.ts'
import { jsonOf } from '../src/export/json.ts'
import { markdownOf } from '../src/export/markdown.ts'
import { pageOf } from '../src/export/page/index.ts'
import { terminalOf } from '../src/export/terminal.ts'
import { readInputs } from '../src/intake/index.ts'
import { type Run, readReports } from '../src/pipeline.ts'

const examples = resolve(import.meta.dirname, '..', 'examples')
const files = ['hoax-calls', 'halden-quay'].flatMap((folder) =>
  readdirSync(join(examples, folder)).map((name) => join(examples, folder, name)),
)

let run: Run
beforeAll(async () => {
  run = await readReports(readInputs(files))
})

/** Every {start, end, text} found anywhere in a value. */
function spansIn(value: unknown, found: { start: number; end: number; text: string }[] = []): typeof found {
  if (Array.isArray(value)) for (const item of value) spansIn(item, found)
  else if (value !== null && typeof value === 'object') {
    const { start, end, text } = value as Record<string, unknown>
    if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string')
      found.push({ start, end, text })
    for (const part of Object.values(value)) spansIn(part, found)
  }
  return found
}

describe('the run on the example reports', () => {
  test('reads all of them', () => {
    expect(run.skipped).toEqual([])
    expect(run.reports.map((report) => report.id).sort()).toEqual([
      'courier-copy',
      'embassy-warning',
      'feed-1',
      'feed-2',
      'harbour-gazette-reprint',
      'island-herald',
      'kestrel-translation',
      'ledger-day3',
      'lw-agency',
      'lw-followup',
      'meridian-reprint',
      'nwa-agency',
      'ostrel-post',
      'quill-rewrite',
      'selm-today-day1',
    ])
  })

  test('every span of every report equals its slice of the text', () => {
    let spans = 0
    for (const report of run.reports) {
      const { text, ...rest } = report
      for (const span of spansIn(rest)) {
        spans++
        expect(span).toEqual({ ...span, text: text.slice(span.start, span.end) })
      }
    }
    expect(spans).toBeGreaterThan(200)
  })

  test('every citation of every account equals its slice of the report it names', () => {
    const texts = new Map(run.reports.map((report) => [report.id, report.text]))
    const cited: unknown[] = []
    const collect = (value: unknown) => {
      if (Array.isArray(value)) value.forEach(collect)
      else if (value !== null && typeof value === 'object') {
        const { report, span } = value as { report?: string; span?: { start: number; end: number; text: string } }
        if (typeof report === 'string' && span) {
          cited.push(value)
          expect(span.text).toBe(texts.get(report)?.slice(span.start, span.end))
        }
        Object.values(value).forEach(collect)
      }
    }
    collect(run.incidents)
    expect(cited.length).toBeGreaterThan(50)
  })

  test('no finding lies in residue', () => {
    const inside = run.reports.flatMap((report) =>
      [
        ...report.claims.flatMap((claim) => [...claim.cue, ...claim.content]),
        ...report.figures.map((figure) => figure.span),
        ...report.times.map((time) => time.span),
      ].filter((span) => report.residue.some((r) => r.start <= span.start && span.end <= r.end)),
    )
    expect(inside).toEqual([])
  })

  test('every rule that found something has its sentence', () => {
    const used = run.reports.flatMap((report) => [
      ...[...report.claims, ...report.figures, ...report.blame, ...report.warnings].map((finding) => finding.why.rule),
      ...report.times.map((time) => time.rule),
    ])
    expect([...new Set(used)].filter((rule) => !explainedRules.includes(rule))).toEqual([])
  })

  test('the inputs in another order give the same bytes in every form', async () => {
    const other = await readReports(readInputs([...files].reverse()))
    const width = { width: 100, colour: false, all: true }
    expect(jsonOf(other)).toBe(jsonOf(run))
    expect(pageOf(other)).toBe(pageOf(run))
    expect(markdownOf(other)).toBe(markdownOf(run))
    expect(terminalOf(other, width)).toBe(terminalOf(run, width))
  })
})

test('a fault in one report is told in one line, and the others are read', async () => {
  const inputs = ['first', 'second'].map((id) => ({
    id,
    input: `${id}.txt`,
    form: 'text' as const,
    text: `A fire at the ${id} mill in Orlo killed two people on 8 March 2022, police said.`,
    stated: {},
  }))
  let claims = 0
  const run = await readReports(inputs, (stage, work) => {
    if (stage === 'claims' && ++claims === 1) throw new Error('no such token')
    return work()
  })
  expect(run.reports.map((report) => report.id)).toEqual(['second'])
  expect(run.skipped).toEqual([
    {
      input: 'first.txt',
      code: 'fault',
      why: 'Hearsay failed on it (no such token).',
      todo: 'This is a fault of the program: please report it with the file.',
    },
  ])
})

test('a dateline without a year is of the year in which another report of the happening was published', async () => {
  const texts = {
    courier:
      'Published: 12 June 2031\n\nSix people were killed when a tank blew up at the Varn chemical works on Wednesday, the fire service said. The tank belonged to Norchem, which runs the chemical works at Varn.',
    post: 'Norchem blames contractor for blast at Varn chemical works\n\nVARN, June 13 (Norpress) - The tank that blew up at the Varn chemical works and killed six people had been filled by a contractor, Norchem said on Thursday.',
  }
  const inputs = Object.entries(texts).map(([id, text]) => ({ id, input: id, form: 'text' as const, text, stated: {} }))
  const { reports, incidents } = await readReports(inputs)
  expect(reports.map(({ id, published }) => [id, published?.value, published?.certainty])).toEqual([
    ['courier', '2031-06-12', 'stated'],
    ['post', '2031-06-13', 'inferred'],
  ])
  expect(incidents.map(({ timeline }) => timeline.map(({ time }) => time))).toEqual([['2031-06-11', '2031-06-12']])
})

test('what is found in a report does not hang on the reports that are read together with it', async () => {
  const towns =
    'Orlo Selm Karvel Lund Arlen Celm Brack Doone Velm Norhaven Tarn Holt Wick Esk Fenn Gale Hythe Ives'.split(' ')
  const inputs = towns.map((town, index) => ({
    id: `r${index}`,
    input: `${town}.txt`,
    form: 'text' as const,
    text: `A fire at a mill in ${town} killed ${index + 2} people last Friday, police said.\n\nThe mill’s owner denied blame on Monday.`,
    stated: { published: '2022-03-08' },
  }))
  const together = await readReports(inputs)
  const alone = await Promise.all(inputs.map(async (input) => (await readReports([input])).reports[0]!))
  const findings = ({ claims, figures, blame, warnings, times }: Run['reports'][number]) => ({
    claims,
    figures,
    blame,
    warnings,
    times,
  })
  for (const report of alone) {
    expect(report.figures).toHaveLength(1)
    expect(findings(together.reports.find((one) => one.id === report.id)!)).toEqual(findings(report))
  }
})
