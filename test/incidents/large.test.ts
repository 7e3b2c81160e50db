import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { copiesAmong } from '../../src/copies/index.ts'
import { incidentsAmong } from '../../src/incidents/index.ts'
import { MergeHeap } from '../../src/incidents/merge-heap.ts'
import { placesInOrder, sortNumbers } from '../../src/incidents/radix.ts'

const WIRE = `OSTVIK - A ferry with 90 people on board ran aground in fog off Ostvik late on Monday.
Captain Jan Rusk said the radar had failed an hour before, and that nobody was hurt.
Two tugs pulled the vessel free at dawn, and it was towed to a yard in Velmar for repairs.`

const id = (i: number): string => `r${String(i).padStart(5, '0')}`

test('a wire in four thousand papers is one origin and one incident, and soon found', () => {
  const papers = Array.from({ length: 4000 }, (_, i) =>
    plainArticle(`${WIRE}\nBy our reporter no ${i} of paper ${i * 7}.`, { id: id(i), outlet: `paper${i}.example` }),
  )
  const { copies, origins } = copiesAmong(papers)
  const groups = incidentsAmong(papers, copies)
  expect([origins.length, groups.length, groups[0]!.links.length]).toEqual([1, 1, 3999])
}, 20_000)

test('five thousand notes with the same few words are one group, and soon found', () => {
  const notes = Array.from({ length: 5000 }, (_, i) => plainArticle('Fire at the mill in Elm.', { id: id(i) }))
  expect(incidentsAmong(notes, []).map((group) => group.reports.length)).toEqual([5000])
}, 20_000)

test('notes of different days with the same words are not joined before their days are looked at', () => {
  const note = (name: string, day: string) =>
    plainArticle('Fire at the mill in Elm.', {
      id: name,
      published: { value: day, how: 'stated', certainty: 'stated' },
    })
  const groups = incidentsAmong([note('a', '2031-03-01'), note('b', '2031-03-01'), note('c', '2031-03-02')], [])
  expect(groups.map((group) => group.reports)).toEqual([['a', 'b', 'c']])
})

test('two books of many thousand lines, the same text twice, are read as fast as two others', () => {
  const book = Array.from({ length: 20_000 }, (_, i) => `Line ${i} of the log tells of a ferry, a pier and fog.`)
  const views = ['a', 'b'].map((name) => plainArticle(`${book.join('\n')}\n`, { id: name }))
  expect(incidentsAmong(views, []).map((group) => group.reports)).toEqual([['a', 'b']])
}, 20_000)

test('empty reports are no twins', () => {
  const views = ['a', 'b', 'c'].map((name) => plainArticle(' \n', { id: name }))
  expect(incidentsAmong(views, []).map((group) => group.reports)).toEqual([['a'], ['b'], ['c']])
})

test('numbers are sorted, and places by their keys with equal ones in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 70_000 }), { maxLength: 300 }), (numbers) => {
      const room = Uint32Array.from([...numbers, 7])
      sortNumbers(room, numbers.length, 70_000)
      expect([...room]).toEqual([...[...numbers].sort((a, b) => a - b), 7])
      const places = placesInOrder(Uint32Array.from(numbers), numbers.length, 70_000)
      const expected = [...numbers.keys()].sort((a, b) => numbers[a]! - numbers[b]! || a - b)
      expect([...places.subarray(0, numbers.length)]).toEqual(expected)
    }),
  )
})

test('joins come the nearest first, equal ones by the lowest places', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }))), (joins) => {
      const heap = new MergeHeap()
      for (const [value, a, b] of joins) heap.push(value, a, b, value, 0)
      const popped: [number, number, number][] = []
      for (let top = heap.pop(); top; top = heap.pop()) popped.push([top.versionA, top.a, top.b])
      expect(popped).toEqual([...joins].sort((x, y) => y[0] - x[0] || x[1] - y[1] || x[2] - y[2]))
    }),
  )
})
