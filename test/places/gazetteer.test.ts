import fc from 'fast-check'
import { expect, test } from 'vitest'
import { features } from '../../src/places/features.en.ts'
import { fold } from '../../src/places/fold.ts'
import { gazetteer } from '../../src/places/gazetteer.ts'
import { otherNames } from '../../src/places/names.en.ts'
import { shortRegions } from '../../src/places/regions.en.ts'
import { countryCalled, kilometres, spotsCalled } from '../../src/places/spot.ts'

test.each([
  ['São Paulo', 'sao paulo'],
  ['St. Louis', 'saint louis'],
  ['Saint-Étienne', 'saint etienne'],
  ['Mazar-i-Sharif', 'mazar i sharif'],
  ['Łódź', 'lodz'],
  ["Xi'an", 'xian'],
])('%s is filed under %s', (name, key) => {
  expect(fold(name)).toBe(key)
})

test('folding twice changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => fold(fold(name)) === fold(name)))
})

test('a town is found with its country, region and coordinates', () => {
  const [nice] = gazetteer().named('nice')
  expect(nice).toMatchObject({ name: 'Nice', kind: 'town', country: 'FR' })
  expect(kilometres(nice!, { lat: 43.7, lon: 7.27 })).toBeLessThan(5)
})

test.each(['', 'zzz', '\uffff', 'ni', 'nicee'])('nothing is called %j', (key) => {
  expect(gazetteer().named(key)).toEqual([])
})

test('every other name leads to a town in its country', () => {
  const lost = [...otherNames].filter(
    ([, { key, country }]) =>
      !gazetteer()
        .named(key)
        .some((e) => e.country === country),
  )
  expect(lost).toEqual([])
})

test('every short form stands for a province that the gazetteer has', () => {
  const lost = [...shortRegions].filter(
    ([, { country, region }]) => !spotsCalled(fold(region)).some((s) => s.kind === 'province' && s.country === country),
  )
  expect(lost.map(([short]) => short)).toEqual([])
})

test('waters and regions lie on the globe', () => {
  for (const { lat, lon } of features.values()) {
    expect(Math.abs(lat)).toBeLessThanOrEqual(90)
    expect(Math.abs(lon)).toBeLessThanOrEqual(180)
  }
})

test.each([
  ['Britain', 'GB'],
  ['the United States', undefined],
  ['United States', 'US'],
  ['DR Congo', 'CD'],
  ['Ivory Coast', 'CI'],
])('%s is the country %s', (name, code) => {
  expect(countryCalled(fold(name))).toBe(code)
})
