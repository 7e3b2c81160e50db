import { writeFileSync } from 'node:fs'
import type { Token } from '../src/language/analysis.ts'
import { packModel, unpackModel } from '../src/language/model-file.ts'
import { evidenceIn } from '../src/language/name-evidence.ts'
import {
  besideRows,
  EDGE,
  type NameForm,
  nameFormOf,
  ownRows,
  phrasesIn,
  TOGETHER,
  tagsAt,
  togetherRows,
} from '../src/language/name-features.ts'
import { bestLabels, chanceOf, KINDS, LABELS } from '../src/language/name-labels.ts'
import { Namer } from '../src/language/namer.ts'
import { isNationality } from '../src/language/nationalities.en.ts'
import { WordLists } from '../src/language/word-lists.ts'
import { type Lists, type Report, readNameData, type Seen } from './data/names.ts'
import type { TrainOptions } from './trainer.ts'

const BITS = 17
const EPOCHS = 8
/** Wrong labels must lose by this much. */
const MARGIN = 4
const MASK = (1 << BITS) - 1

/**
 * Trains the name finder on ner-train.jsonl {text, source, spans}, the silver names of train.corenlp.tsv.gz, and lists of names
 * from packages under a folder node_modules.
 */
export function train({ data, out, quick }: TrainOptions): void {
  const { gold, lists, seen, silver } = readNameData(data)
  const held = quick ? gold.filter((_, at) => at % 8 === 5) : []
  const kept = quick ? gold.filter((_, at) => at % 8 !== 5) : gold
  console.error(`${kept.length} reports, ${silver.length} silver, ${seen.count} seen words`)
  const packed = perceptron(kept, silver, seen, lists)
  console.error(`${packed.length} bytes`)
  if (held.length > 0) report(new Namer(unpackModel(packed)), held)
  if (out) writeFileSync(out, packed)
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
