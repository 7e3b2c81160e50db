import { expect, test } from 'vitest'
import type { IncidentPlace } from '../../src/account/incident.ts'
import { placeWords, pointWords } from '../../src/account/where.ts'
import { explain } from '../../src/cli/explain.ts'
import { markdownOf } from '../../src/export/markdown.ts'
import { pageOf } from '../../src/export/page/index.ts'
import { terminalOf } from '../../src/export/terminal.ts'
import { readReports } from '../../src/pipeline.ts'

const BERGEN: IncidentPlace = {
  name: 'Bergen',
  venue: 'Old Harbour Hall',
  country: { code: 'NO', name: 'Norway' },
  region: 'Vestland',
  coordinates: { lat: 60.39, lon: 5.32, of: 'the town Bergen' },
  precision: 2,
  reason: 'of several places of that name the likeliest',
  rule: 'places/likeliest',
  cites: [],
}

test.each([
  ['a town with its country', 'Bergen', BERGEN, 'Bergen, Norway'],
  ['a country alone', 'Norway', { ...BERGEN, precision: 6 as const }, 'Norway'],
  ['a place of no country', 'Gulf of Aden', { ...BERGEN, country: null }, 'Gulf of Aden'],
  ['a name alone', 'Ostvik', null, 'Ostvik'],
])('%s', (_what, place, where, words) => {
  expect(placeWords({ place, where })).toBe(words)
})

test('what the coordinates are the coordinates of is said, and why there are none', () => {
  expect(pointWords(BERGEN)).toBe('Old Harbour Hall; 60.39, 5.32: the town Bergen; precision 2, within about 25 km')
  expect(pointWords({ ...BERGEN, venue: null, coordinates: null, precision: null, reason: 'in doubt' })).toBe(
    'no coordinates: in doubt',
  )
})

test('an account says where, with the words that name the place, in every output', async () => {
  const text =
    'A fire broke out on the ferry Sunniva in the harbour of Bergen, Norway, and injured four sailors, the police said.'
  const run = await readReports([
    { id: 'ferry', input: 'ferry.txt', form: 'record', text, stated: { title: 'Ferry fire' } },
  ])
  const line = 'Bergen, Norway (60.39, 5.32: the town Bergen; precision 1, the place itself)'
  expect(terminalOf(run, { width: 200, colour: false, all: false })).toContain(`Where       ${line} [ferry.p1 ¶1]`)
  expect(markdownOf(run)).toContain(`- **Where** ${line} (\`ferry.p1\` ¶1)`)
  expect(pageOf(run)).toContain(line)
  expect(explain(run, 'ferry.p1')).toMatchObject({
    what: 'place of incident-1: Bergen, Norway',
    rule: { name: 'places/named-beside' },
    words: [{ text: 'Bergen' }],
    notes: [
      'the words beside the name say where it lies',
      'in the region Vestland',
      expect.stringContaining('60.39, 5.32'),
    ],
  })
})
