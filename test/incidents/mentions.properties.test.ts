import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mentionsIn } from '../../src/incidents/rules/find-mentions.ts'
import { readReports } from '../../src/pipeline.ts'

const PIECES = [
  'the 2004 attack',
  'killed nine people in Ostvik',
  'In March 2029,',
  'the worst since 1998, when',
  'gunmen',
  'the Ostvik bombing',
  'last year',
  '"',
  '. ',
  '\n\n',
  ', ',
  '\ud800',
  ' — ',
]

test('every passage about another incident lies in its report, in text order, without overlap', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 }), async (pieces) => {
      const run = await readReports([
        {
          id: 'r',
          input: 'r',
          form: 'record' as const,
          text: `A bus overturned in Elm on Friday. ${pieces.join(' ')}`,
          stated: { outlet: 'Echo', published: '2031-05-09', title: 'Bus overturns in Elm' },
        },
      ])
      for (const report of run.reports) {
        const mentions = mentionsIn(report)
        mentions.forEach(({ id, what }, index) => {
          expect(id).toBe(`r.o${index + 1}`)
          expect(what.text).toBe(report.text.slice(what.start, what.end))
          expect(what.text.length).toBeGreaterThan(0)
          if (index > 0) expect(what.start).toBeGreaterThanOrEqual(mentions[index - 1]!.what.end)
        })
      }
    }),
    { numRuns: 60 },
  )
})
