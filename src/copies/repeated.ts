import { shingleAt, sortByKey } from './candidates.ts'
import type { BodyWords } from './words.ts'

/** A line in so many reports of one site is looked at as furniture. */
const OFTEN = 3
/** A report made of repeated lines beyond this share is a copy of its like, not a page full of furniture. */
const MOSTLY = 0.5

/**
 * Lines that many reports of one site repeat: author notes, prompts, notices in no list of ours.
 *
 * @param words words by report
 * @param families publisher family by report, '' when unknown (such reports are left alone)
 * @returns for each report the words to leave out, or null
 */
export function repeatedLines(words: readonly BodyWords[], families: readonly string[]): (Uint8Array | null)[] {
  const skips: (Uint8Array | null)[] = words.map(() => null)
  const byFamily = new Map<string, number[]>()
  families.forEach((family, doc) => {
    if (family === '') return
    const docs = byFamily.get(family)
    if (docs) docs.push(doc)
    else byFamily.set(family, [doc])
  })
  for (const docs of byFamily.values()) if (docs.length >= OFTEN) markRepeated(words, docs, skips)
  return skips
}

function markRepeated(words: readonly BodyWords[], docs: readonly number[], skips: (Uint8Array | null)[]): void {
  let total = 0
  for (const doc of docs) total += words[doc]!.lines.length - 1
  const keys = new Uint32Array(total)
  const owners = new Uint32Array(total)
  let at = 0
  for (const doc of docs) {
    const { lines, hashes } = words[doc]!
    for (let line = 0; line + 1 < lines.length; line++) {
      keys[at] = shingleAt(hashes, lines[line]!, lines[line + 1]! - lines[line]!)
      owners[at++] = doc
    }
  }
  const sorted = sortByKey(keys, owners)
  const often = new Set<number>()
  for (let i = 0; i < total; ) {
    let j = i
    let reports = 0
    let last = -1
    for (; j < total && sorted.keys[j] === sorted.keys[i]; j++) {
      if (sorted.values[j] !== last) reports++
      last = sorted.values[j]!
    }
    if (reports >= OFTEN) often.add(sorted.keys[i]!)
    i = j
  }
  if (often.size === 0) return
  for (const doc of docs) {
    const { lines, hashes } = words[doc]!
    const skip = new Uint8Array(hashes.length)
    let skipped = 0
    for (let line = 0; line + 1 < lines.length; line++) {
      const [first, last] = [lines[line]!, lines[line + 1]!]
      if (!often.has(shingleAt(hashes, first, last - first))) continue
      skip.fill(1, first, last)
      skipped += last - first
    }
    if (skipped > 0 && skipped < hashes.length * MOSTLY) skips[doc] = skip
  }
}

/** The words without those marked. */
export function withoutSkipped(words: BodyWords, skip: Uint8Array | null): BodyWords {
  if (!skip) return words
  const kept = Uint32Array.from(skip.keys()).filter((i) => !skip[i])
  return {
    hashes: kept.map((i) => words.hashes[i]!),
    quoted: Uint8Array.from(kept, (i) => words.quoted[i]!),
    lines: words.lines,
    starts: kept.map((i) => words.starts[i]!),
  }
}
