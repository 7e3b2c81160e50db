import { expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { articleFrom } from '../../src/article/index.ts'
import { type Place, placeOf } from '../../src/places/index.ts'

const articleOf = (text: string, title: string | null, id: string): Article => {
  const article = articleFrom({ id, input: id, form: 'record', text, stated: title ? { title } : {} })
  if ('code' in article) throw new Error(article.why)
  return article
}

/** The place that some openings tell of; "headline | text" gives a headline too. */
const placeIn = (...texts: readonly string[]): Place | null =>
  placeOf(
    texts.map((both, i) => {
      const [title, text] = both.includes(' | ') ? (both.split(' | ') as [string, string]) : [null, both]
      const article = articleOf(text, title, `r${i}`)
      return { ...article, opening: [[0, article.text.length]] }
    }),
    (sentence) => /fire|blast|attack|crash|quake|shot/.test(sentence),
  )

/** "Nice, FR, 43.7 7.3, 1" */
const told = (place: Place | null): string =>
  place === null
    ? 'none'
    : [
        place.name,
        place.country?.code ?? '-',
        place.coordinates ? `${place.coordinates.lat.toFixed(1)} ${place.coordinates.lon.toFixed(1)}` : '-',
        place.precision ?? '-',
      ].join(', ')

test.each([
  ['a town with its country', 'A fire broke out in Nice, France, on Monday.', 'Nice, FR, 43.7 7.3, 1'],
  ['a town with its state', 'A fire broke out in Springfield, Mo., on Monday.', 'Springfield, US, 37.2 -93.3, 1'],
  [
    'the smaller town of a name, where its state is told',
    'A blast shook Paris, Texas, on Monday.',
    'Paris, US, 33.7 -95.6, 1',
  ],
  ['a town by its people', 'A fire in the Idaho city of Moscow killed two.', 'Moscow, US, 46.7 -117.0, 1'],
  [
    'a capital by a nationality',
    'A blast hit a market in the Kenyan capital, Nairobi, police said.',
    'Nairobi, KE, -1.3 36.8, 1',
  ],
  ['a town that reports call by another name', 'An attack in Cologne left one dead.', 'Cologne, DE, 50.9 7.0, 1'],
  ['near a town', 'A small plane crashed near Lyon on Monday.', 'Lyon, FR, 45.8 4.8, 2'],
  ['some kilometres from a town', 'A small plane crashed 20 km north of Lyon on Monday.', 'Lyon, FR, 45.8 4.8, 2'],
  ['a province only', 'A fire swept through villages in Bavaria, the police said.', 'Bavaria, DE, 48.9 11.3, 4'],
  // An embassy stands abroad, and who passes word on is somewhere else.
  [
    'no place of a state’s offices',
    'A blast hit a train in Lyon on Monday. The US embassy had warned of it, and the United States shared what it knew, US officials said.',
    'Lyon, FR, 45.8 4.8, 1',
  ],
  ['no state by its embassy alone', 'No warning of the blast came from the US embassy.', 'none'],
  ['a country only', 'A fire swept through several villages in Kenya.', 'Kenya, KE, 0.6 37.8, 6'],
  ['at sea', 'A tanker caught fire in the Gulf of Aden on Monday.', 'Gulf of Aden, -, 12.0 48.0, 7'],
  ['a region without borders', 'Fires spread across New England on Monday.', 'New England, US, 44.0 -71.0, 5'],
  [
    'a country named like a state, by its capital',
    'A blast in Georgia hurt two people near Tbilisi, the Georgian police said.',
    'Tbilisi, GE, 41.7 44.8, 2',
  ],
  // A place is never guessed.
  ['no coordinates for a name in doubt', 'A fire broke out in Springfield on Monday.', 'Springfield, US, -, -'],
  [
    'no coordinates where the gazetteer has no such town',
    'A fire broke out in Velmarstad on Monday.',
    'Velmarstad, -, -, -',
  ],
  [
    'the country where its town is not in the gazetteer',
    'A fire broke out in Velmarstad, Norway, on Monday.',
    'Velmarstad, NO, 64.2 13.9, 6',
  ],
])('%s', (_what, text, expected) => {
  expect(told(placeIn(text))).toBe(expected)
})

test.each([
  ['a person named like a town', 'Vera Houston was shot on Monday. Houston is in hospital, her brother said.'],
  ['a team named like a town', 'The Houston Herons lost their coach in a crash.'],
  ['an adjective at the start of a headline', 'Nice fire for cold evenings | Sitting by a fire is nice.'],
  ['a government called by its capital', 'Washington said the attack was a crime. Washington denies more.'],
  ['a month', 'The fire broke out in March.'],
])('%s is no place', (_what, text) => {
  expect(told(placeIn(text))).toBe('none')
})

test('a government called by its capital does not outweigh the town where it happened', () => {
  expect(told(placeIn('Moscow denied the attack. The attack in Lviv killed two, Moscow said.'))).toMatch(/^Lviv, UA/)
})

test('what one report says of the country helps the others', () => {
  const place = placeIn(
    'A fire destroyed a shop in Richmond.',
    'The Richmond fire was the worst in Virginia for years, firefighters said.',
  )
  expect(told(place)).toBe('Richmond, US, 37.5 -77.5, 1')
})

test('a venue is told with the town whose coordinates are given', () => {
  const place = placeIn('A fire at the Old Mill Museum in Lyon hurt two.')
  expect(place).toEqual({
    name: 'Lyon',
    venue: 'Old Mill Museum',
    country: { code: 'FR', name: 'France' },
    region: 'Auvergne-Rhône-Alpes',
    coordinates: { lat: 45.75, lon: 4.85, of: 'the town Lyon' },
    precision: 1,
    reason: 'the gazetteer has one place of that name',
    mentions: [
      {
        id: 'r0.p1',
        report: 'r0',
        span: { start: 33, end: 37, text: 'Lyon' },
        why: { rule: 'places/only-one', words: [{ start: 33, end: 37, text: 'Lyon' }] },
      },
    ],
  })
})

test('a dateline says only where the reporter was', () => {
  expect(told(placeIn('BERLIN (AP) - A fire in Duisburg hurt two people on Monday, police said.'))).toMatch(
    /^Duisburg, DE/,
  )
})

test.each([
  '',
  '\ud800',
  'A '.repeat(50_000),
  'in In IN '.repeat(5_000),
  `${'Port '.repeat(20_000)}.`,
])('strange text %# neither fails nor takes long', (text) => {
  expect(placeOf([{ id: 'x', title: null, text, dateline: null, opening: [[0, text.length]] }], null)).toBeNull()
})
