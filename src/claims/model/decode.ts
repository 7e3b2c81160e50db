import type { FeatureRows } from './features.ts'

/** Labels of the linear chain, in BIO form. */
export const labels = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const
export const labelCount = labels.length
/** State before the first token. */
export const startState = labels.length

/** Whether label `b` may follow `a`: an inside label only its own kind. */
export function mayFollow(a: number, b: number): boolean {
  if (b === 0 || b % 2 === 1) return true
  return a === b || a === b - 1
}

/** Weights of a trained chain: `unary[feature * labelCount + label]`, `transition[(class * 8 + from) * labelCount + to]`. */
export interface ChainWeights {
  readonly unary: Int8Array | Float32Array
  readonly transition: Float32Array
  /** What one unit of `unary` is worth. */
  readonly scale: number
}

/** Scores of every token and label. */
export function unaryScores(rows: FeatureRows, weights: ChainWeights): Float64Array {
  const n = rows.offsets.length - 1
  const scores = new Float64Array(n * labelCount)
  const { unary, scale } = weights
  for (let i = 0; i < n; i++) {
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    let s4 = 0
    let s5 = 0
    let s6 = 0
    for (let k = rows.offsets[i]!, end = rows.offsets[i + 1]!; k < end; k++) {
      const at = rows.ids[k]! * labelCount
      s0 += unary[at]!
      s1 += unary[at + 1]!
      s2 += unary[at + 2]!
      s3 += unary[at + 3]!
      s4 += unary[at + 4]!
      s5 += unary[at + 5]!
      s6 += unary[at + 6]!
    }
    const o = i * labelCount
    scores[o] = s0 * scale
    scores[o + 1] = s1 * scale
    scores[o + 2] = s2 * scale
    scores[o + 3] = s3 * scale
    scores[o + 4] = s4 * scale
    scores[o + 5] = s5 * scale
    scores[o + 6] = s6 * scale
  }
  return scores
}

/** The best sequence of labels (Viterbi). */
export function bestLabels(rows: FeatureRows, weights: ChainWeights, scores = unaryScores(rows, weights)): Uint8Array {
  const n = rows.offsets.length - 1
  const path = new Uint8Array(n)
  if (n === 0) return path
  const back = new Uint8Array(n * labelCount)
  const { transition } = weights
  let now = new Float64Array(labelCount)
  let next = new Float64Array(labelCount)
  for (let b = 0; b < labelCount; b++) {
    now[b] = mayFollow(0, b) ? scores[b]! + transition[(rows.classes[0]! * 8 + startState) * labelCount + b]! : -1e9
  }
  for (let i = 1; i < n; i++) {
    const base = rows.classes[i]! * 8
    for (let b = 0; b < labelCount; b++) {
      let top = -1e9
      let from = 0
      for (let a = 0; a < labelCount; a++) {
        if (!mayFollow(a, b)) continue
        const score = now[a]! + transition[(base + a) * labelCount + b]!
        if (score > top) {
          top = score
          from = a
        }
      }
      next[b] = top + scores[i * labelCount + b]!
      back[i * labelCount + b] = from
    }
    ;[now, next] = [next, now]
  }
  let label = 0
  for (let b = 1; b < labelCount; b++) if (now[b]! > now[label]!) label = b
  for (let i = n - 1; i >= 0; i--) {
    path[i] = label
    label = back[i * labelCount + label]!
  }
  return path
}
