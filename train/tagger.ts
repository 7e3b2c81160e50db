import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packModel, unpackModel } from '../src/language/model-file.ts'
import {
  edgeForm,
  formOf,
  HISTORY,
  isHeadline,
  type KnownWord,
  NO_TAG,
  PAIRS,
  rowsOfBefore,
  rowsOfHistory,
  rowsOfNext,
  rowsOfPairs,
  rowsOfSecond,
  rowsOfSecondBefore,
  rowsOfTags,
  rowsOfWord,
  TAGS,
  Tagger,
  WIDTH,
  type WordForm,
} from '../src/language/tagger.ts'
import { readTreebank, type TreebankSentence } from './data/conllu.ts'
import { readSilver } from './data/silver.ts'
import type { TrainOptions } from './trainer.ts'

const BITS = 17
const EPOCHS = 8
/** The right tag must win by this much, or the weights move. */
const MARGIN = 12
const MASK = (1 << BITS) - 1

interface Example {
  readonly words: string[]
  readonly tags: number[]
}

/** Trains the part-of-speech tagger on UD treebanks (*-train.conllu) and, for its dictionary of news words, on silver tags. */
export function train({ data, out, quick }: TrainOptions): void {
  const files = data.flatMap((path) =>
    statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
  )
  const gold = files.filter((file) => file.endsWith('-train.conllu')).flatMap((file) => readTreebank(file))
  const silverFiles = files.filter((file) => file.endsWith('train.corenlp.tsv.gz') && existsSync(file))
  const silver = silverFiles
    .flatMap((file) => readSilver(file, file.replace('train.corenlp.tsv.gz', 'train.jsonl')))
    .flatMap((report) => report.sentences)
  const documents = [...new Set(gold.map((each) => each.document))]
  const held = new Set(quick ? documents.filter((_, at) => at % 10 === 7) : [])
  const examples = gold.filter((each) => !held.has(each.document)).flatMap(examplesOf)
  const tests = gold.filter((each) => held.has(each.document)).map((each) => exampleOf(each))
  console.error(`${examples.length} sentences, ${silver.length} silver sentences, ${tests.length} held out`)
  const lexicon = lexiconOf(
    examples,
    silver.map((each) => each.map(({ word, tag }) => [word, tag] as const)),
  )
  const started = performance.now()
  const packed = perceptron(examples, lexicon)
  console.error(`trained in ${((performance.now() - started) / 1000).toFixed(0)} s, ${packed.length} bytes`)
  if (tests.length > 0) console.log(`held out: ${accuracy(packed, tests).toFixed(2)}`)
  if (out) writeFileSync(out, packed)
}

const tagIndex = new Map<string, number>(TAGS.map((tag, at) => [tag, at]))

function exampleOf(sentence: TreebankSentence): Example {
  return { words: sentence.words, tags: sentence.tags.map((tag) => tagIndex.get(tag) ?? WIDTH - 1) }
}

/** The sentence itself, with hyphenated words joined where it has any, and now and then set as a headline or in capitals. */
function examplesOf(sentence: TreebankSentence, at: number): Example[] {
  const plain = exampleOf(sentence)
  const made = [plain]
  const joined = joinHyphens(sentence)
  if (joined) made.push(joined)
  const base = joined ?? plain
  if (at % 12 === 3) made.push({ words: base.words.map(titled), tags: base.tags })
  if (at % 24 === 5) made.push({ words: base.words.map((word) => word.toUpperCase()), tags: base.tags })
  if (at % 24 === 17) {
    // ALL CAPITALS for the first three words, as some outlets open a report.
    made.push({ words: base.words.map((word, k) => (k < 3 ? word.toUpperCase() : word)), tags: base.tags })
  }
  return made
}

function titled(word: string): string {
  if (/^(?:a|an|the|of|in|on|at|by|for|to|and|or|but|from|as|with|'s|n't)$/.test(word)) return word
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** Words around a hyphen as one, since our tokens keep them whole; null where there are none. */
function joinHyphens(sentence: TreebankSentence): Example | null {
  const { heads, relations, spaces, tags } = sentence
  const words: string[] = []
  const out: number[] = []
  let changed = false
  for (let k = 0; k < sentence.words.length; k++) {
    let end = k + 1
    while (
      end + 1 < sentence.words.length &&
      sentence.words[end] === '-' &&
      !spaces[end - 1] &&
      !spaces[end] &&
      /[\p{L}\p{N}]$/u.test(sentence.words[end - 1]!) &&
      /^\p{L}/u.test(sentence.words[end + 1]!)
    ) {
      end += 2
    }
    words.push(sentence.words.slice(k, end).join(''))
    if (end === k + 1) out.push(tagIndex.get(tags[k]!) ?? WIDTH - 1)
    else {
      changed = true
      let head = k
      for (let j = k; j < end; j++) if (heads[j]! - 1 < k || heads[j]! - 1 >= end) head = j
      const tag = tags[head]!
      out.push(tagIndex.get(relations[head] === 'amod' && tag === 'VERB' ? 'ADJ' : tag) ?? WIDTH - 1)
      k = end - 1
    }
  }
  return changed ? { words, tags: out } : null
}

interface Dictionary {
  readonly keys: Uint32Array
  readonly values: Uint8Array
  know(hash: number): KnownWord
}

/** Classes of words: the sets of tags they have in the treebanks and, by silver tags, in news. */
function lexiconOf(
  examples: readonly Example[],
  silver: readonly (readonly (readonly [string, string])[])[],
): Dictionary {
  const counts = new Map<number, Float64Array>()
  for (const { words, tags } of examples) {
    words.forEach((word, k) => {
      const hash = formOf(word, unknown).hash
      const row = counts.get(hash) ?? new Float64Array(WIDTH)
      row[tags[k]!]!++
      counts.set(hash, row)
    })
  }
  const silverTags = new Map<string, number>()
  const silverCounts = new Map<number, Map<number, number>>()
  for (const sentence of silver) {
    for (const [word, tag] of sentence) {
      if (!silverTags.has(tag)) silverTags.set(tag, silverTags.size)
      const hash = formOf(word, unknown).hash
      const row = silverCounts.get(hash) ?? new Map<number, number>()
      const key = silverTags.get(tag)!
      row.set(key, (row.get(key) ?? 0) + 1)
      silverCounts.set(hash, row)
    }
  }
  const tagSets = classes(
    [...counts].map(([hash, row]) => {
      const sum = row.reduce((a, b) => a + b)
      const set = [...row].flatMap((count, tag) => (count / sum >= 0.03 ? [tag] : []))
      set.sort((a, b) => row[b]! - row[a]!)
      return [hash, sum >= 3 ? set.slice(0, 3).join(',') : ''] as const
    }),
  )
  const newsSets = classes(
    [...silverCounts].map(([hash, row]) => {
      const sum = [...row.values()].reduce((a, b) => a + b)
      const set = [...row].filter(([, count]) => count / sum >= 0.08).sort((a, b) => b[1] - a[1] || a[0] - b[0])
      return [
        hash,
        sum >= 2
          ? set
              .slice(0, 3)
              .map(([tag]) => tag)
              .join(',')
          : '',
      ] as const
    }),
  )
  const all = [...new Set([...counts.keys(), ...silverCounts.keys()])].sort((a, b) => a - b)
  const known = all.filter((hash) => tagSets.has(hash) || newsSets.has(hash))
  const size = 1 << Math.ceil(Math.log2(known.length * 1.6))
  const keys = new Uint32Array(size)
  const values = new Uint8Array(size * 3)
  const entries = new Map<number, KnownWord>()
  for (const hash of known) {
    const row = counts.get(hash)
    const sum = row?.reduce((a, b) => a + b) ?? 0
    const only = row && sum >= 30 ? row.findIndex((count) => count >= sum * 0.9995) : -1
    const entry = { tags: tagSets.get(hash) ?? 0, news: newsSets.get(hash) ?? 0, only }
    entries.set(hash, entry)
    let slot = hash & (size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = hash === 0 ? 1 : hash
    values.set([entry.tags, entry.news, entry.only + 1], slot * 3)
  }
  console.error(
    `${known.length} known words, ${new Set(tagSets.values()).size} and ${new Set(newsSets.values()).size} classes`,
  )
  const none = unknown()
  return { keys, values, know: (hash) => entries.get(hash) ?? none }
}

const unknown = (): KnownWord => ({ tags: 0, news: 0, only: -1 })

/** Numbers classes 1 to 254 by how many words they hold; rarer classes are left out. */
function classes(sets: readonly (readonly [number, string])[]): Map<number, number> {
  const sizes = new Map<string, number>()
  for (const [, set] of sets) if (set !== '') sizes.set(set, (sizes.get(set) ?? 0) + 1)
  const ranked = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 254)
  const numbers = new Map(ranked.map(([set], at) => [set, at + 1]))
  return new Map(sets.flatMap(([hash, set]) => (numbers.has(set) ? [[hash, numbers.get(set)!] as const] : [])))
}

/** Averaged perceptron (Collins 2002), greedy, with the tags it gives itself as history. */
function perceptron(examples: readonly Example[], lexicon: Dictionary): Uint8Array {
  const rows = MASK + 1
  const weights = new Float32Array(rows * WIDTH)
  const totals = new Float64Array(rows * WIDTH)
  const stamps = new Int32Array(rows * WIDTH)
  const forms = new Map<string, WordForm>()
  const form = (word: string): WordForm => {
    const known = forms.get(word)
    if (known) return known
    const made = formOf(word, (hash) => lexicon.know(hash))
    forms.set(word, made)
    return made
  }
  const prepared = examples.map(({ tags, words }) => {
    const headline = isHeadline(words, 0, words.length)
    const at = (k: number): WordForm => (k >= 0 && k < words.length ? form(words[k]!) : edgeForm)
    const pairs = new Int32Array(PAIRS)
    const still = words.map((_, k) => {
      rowsOfPairs(at(k - 2), at(k - 1), at(k), at(k + 1), at(k + 2), MASK, pairs, 0)
      return Int32Array.from([
        ...rowsOfWord(at(k), headline ? 2 : k === 0 ? 1 : 0, MASK),
        ...rowsOfNext(at(k + 1), MASK),
        ...rowsOfBefore(at(k - 1), MASK),
        ...rowsOfSecond(at(k + 2), MASK),
        ...rowsOfSecondBefore(at(k - 2), MASK),
        ...pairs,
      ])
    })
    return { forms: words.map((_, k) => at(k)), next: words.map((_, k) => at(k + 1)), still, tags }
  })
  const order = prepared.map((_, at) => at)
  const history = new Int32Array(HISTORY)
  const scores = new Float64Array(WIDTH)
  let step = 0
  let seed = 12345
  const change = (row: number, column: number, by: number): void => {
    const at = row * WIDTH + column
    totals[at]! += (step - stamps[at]!) * weights[at]!
    stamps[at] = step
    weights[at]! += by
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
      const other = seed % (at + 1)
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    let wrong = 0
    let all = 0
    for (const which of order) {
      const { forms: own, next, still, tags } = prepared[which]!
      let tag = NO_TAG
      let tagBefore = NO_TAG
      for (let k = 0; k < tags.length; k++) {
        let best = own[k]!.only
        if (best < 0) {
          step++
          rowsOfHistory(tag, tagBefore, own[k]!, next[k]!, MASK, history, 0)
          const past = rowsOfTags(tag, tagBefore, MASK)
          scores.fill(0)
          for (const list of [still[k]!, history, past]) {
            for (const row of list) {
              const base = row * WIDTH
              for (let column = 0; column < WIDTH; column++) scores[column]! += weights[base + column]!
            }
          }
          best = 0
          for (let column = 1; column < WIDTH; column++) if (scores[column]! > scores[best]!) best = column
          const truth = tags[k]!
          if (best !== truth) wrong++
          let rival = truth === 0 ? 1 : 0
          for (let column = rival + 1; column < WIDTH; column++) {
            if (column !== truth && scores[column]! > scores[rival]!) rival = column
          }
          if (scores[truth]! - scores[rival]! < MARGIN) {
            for (const list of [still[k]!, history, past]) {
              for (const row of list) {
                change(row, truth, 1)
                change(row, rival, -1)
              }
            }
          }
        }
        all++
        tagBefore = tag
        tag = best
      }
    }
    console.error(`pass ${epoch + 1}: ${((100 * (all - wrong)) / all).toFixed(2)}`)
  }
  let most = 0
  for (let at = 0; at < weights.length; at++) {
    totals[at]! += (step - stamps[at]!) * weights[at]!
    totals[at]! /= step
    most = Math.max(most, Math.abs(totals[at]!))
  }
  const sizes = Float64Array.from(totals, Math.abs).sort()
  const scale = 127 / sizes[Math.floor(sizes.length * 0.9998)]!
  console.error(`largest weight ${most.toFixed(1)}, clipped at ${(127 / scale).toFixed(1)}`)
  const small = Int8Array.from(totals, (value) => Math.max(-127, Math.min(127, Math.round(value * scale))))
  return packModel({ kind: 'tagger', rows, tags: TAGS }, [
    new Uint8Array(small.buffer),
    new Uint8Array(lexicon.keys.buffer),
    lexicon.values,
  ])
}

function accuracy(packed: Uint8Array, tests: readonly Example[]): number {
  const tagger = new Tagger(unpackModel(packed))
  let right = 0
  let all = 0
  for (const { tags, words } of tests) {
    const given = new Uint8Array(words.length)
    tagger.tag(words, 0, words.length, given)
    for (let k = 0; k < words.length; k++) if (given[k] === tags[k]) right++
    all += words.length
  }
  return (100 * right) / all
}
