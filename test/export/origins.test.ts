import { expect, test } from 'vitest'
import { terminalOf } from '../../src/export/terminal.ts'
import { readReports } from '../../src/pipeline.ts'

test('reports of one publisher that copy nothing say why they are one origin', async () => {
  const told = [
    [
      'day-1',
      'www.elm.example',
      'Fire at Orlo mill kills two',
      'A fire at the Orlo paper mill killed two workers on 8 March 2022, police said. The mill belongs to Nordpapir.',
    ],
    [
      'day-2',
      'www.elm.example',
      'Orlo mill fire: inspectors look at the dryers',
      'Inspectors looked at the dryers of the Orlo paper mill on Wednesday, a day after the fire there on 8 March 2022 killed two workers. Nordpapir, to which the mill belongs, said nothing.',
    ],
  ] as const
  const inputs = told.map(([id, host, title, text]) => ({
    id,
    input: `${id}.json`,
    form: 'record' as const,
    text,
    stated: { title, url: `https://${host}/${id}`, published: `2022-03-0${id === 'day-1' ? 8 : 9}` },
  }))
  const lines = terminalOf(await readReports(inputs), { width: 100, colour: false, all: false }).split('\n')
  const at = lines.findIndex((line) => line.includes('2 reports, 1 origin:'))
  expect(lines.slice(at, at + 2)).toEqual([
    '   2 reports, 1 origin: day-1 + day-2',
    '     day-1 and day-2 are of one publisher, elm.example',
  ])
})
