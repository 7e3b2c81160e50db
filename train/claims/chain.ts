import { type ChainWeights, labelCount as L, mayFollow, startState } from '../../src/claims/model/decode.ts'
import { type FeatureRows, tableBits, transitionClasses } from '../../src/claims/model/features.ts'

/** One stretch of tokens with its true labels. */
export interface Example {
  readonly rows: FeatureRows
  readonly labels: Uint8Array
}

export interface ChainOptions {
  readonly epochs: number
  readonly rate: number
  readonly l2: number
  /** Share of features left out of each step, so that no single one carries a decision. */
  readonly dropout: number
  readonly log?: (line: string) => void
}

/** A small generator with a fixed start: the same data give the same model. */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradients with
 * per-weight rates (AdaGrad, Duchi et al. 2011); the weights of the last epochs are averaged.
 */
export function trainChain(examples: readonly Example[], options: ChainOptions): ChainWeights {
  const features = 1 << tableBits
  const unary = new Float32Array(features * L)
  const unaryG = new Float32Array(features * L).fill(1e-2)
  const states = L + 1
  const size = transitionClasses * 8 * L
  const transition = new Float32Array(size)
  const transitionG = new Float32Array(size).fill(1e-2)
  const sum = new Float32Array(features * L)
  const sumT = new Float32Array(size)
  let summed = 0
  const random = generator(17)
  const order = examples.map((_, i) => i)
  const allowed = new Uint8Array(states * L)
  for (let a = 0; a < states; a++)
    for (let b = 0; b < L; b++) allowed[a * L + b] = mayFollow(a === startState ? 0 : a, b) ? 1 : 0
  let longest = 0
  for (const example of examples) longest = Math.max(longest, example.labels.length)
  const u = new Float64Array(longest * L)
  const alpha = new Float64Array(longest * L)
  const beta = new Float64Array(longest * L)
  const gradT = new Float64Array(size)
  const expT = new Float64Array(size)
  const kept = new Int32Array(longest * 128)
  const keptAt = new Int32Array(longest + 1)
  const usedClass = new Uint8Array(transitionClasses)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    const rate = options.rate / (1 + 0.15 * epoch)
    let loss = 0
    for (const index of order) {
      const { rows, labels } = examples[index]!
      const n = labels.length
      if (n === 0) continue
      // Features kept in this step.
      let k = 0
      for (let i = 0; i < n; i++) {
        keptAt[i] = k
        for (let f = rows.offsets[i]!, end = rows.offsets[i + 1]!; f < end; f++) {
          if (options.dropout === 0 || random() >= options.dropout) kept[k++] = rows.ids[f]!
        }
      }
      keptAt[n] = k
      usedClass.fill(0)
      for (let i = 0; i < n; i++) {
        const o = i * L
        let top = -1e9
        for (let y = 0; y < L; y++) u[o + y] = 0
        for (let f = keptAt[i]!; f < keptAt[i + 1]!; f++) {
          const at = kept[f]! * L
          for (let y = 0; y < L; y++) u[o + y]! += unary[at + y]!
        }
        for (let y = 0; y < L; y++) if (u[o + y]! > top) top = u[o + y]!
        loss += top
        loss -= u[o + labels[i]!]!
        for (let y = 0; y < L; y++) u[o + y] = Math.exp(u[o + y]! - top)
        usedClass[rows.classes[i]!] = 1
      }
      for (let c = 0; c < transitionClasses; c++) {
        if (!usedClass[c]) continue
        for (let e = c * 8 * L, z = 0; z < states * L; z++, e++) {
          expT[e] = allowed[z] ? Math.exp(transition[e]!) : 0
          gradT[e] = 0
        }
      }
      // Forward, each row scaled to sum to one.
      let base = rows.classes[0]! * 8 * L + startState * L
      let total = 0
      for (let b = 0; b < L; b++) total += alpha[b] = expT[base + b]! * u[b]!
      for (let b = 0; b < L; b++) alpha[b]! /= total
      loss += Math.log(total)
      loss -= transition[base + labels[0]!]!
      for (let i = 1; i < n; i++) {
        base = rows.classes[i]! * 8 * L
        total = 0
        for (let b = 0; b < L; b++) {
          let s = 0
          for (let a = 0; a < L; a++) s += alpha[(i - 1) * L + a]! * expT[base + a * L + b]!
          total += alpha[i * L + b] = s * u[i * L + b]!
        }
        for (let b = 0; b < L; b++) alpha[i * L + b]! /= total
        loss += Math.log(total)
        loss -= transition[base + labels[i - 1]! * L + labels[i]!]!
      }
      // Backward, with the expected counts on the way.
      for (let b = 0; b < L; b++) beta[(n - 1) * L + b] = 1
      for (let i = n - 1; i > 0; i--) {
        base = rows.classes[i]! * 8 * L
        total = 0
        for (let a = 0; a < L; a++) {
          let s = 0
          for (let b = 0; b < L; b++) s += expT[base + a * L + b]! * u[i * L + b]! * beta[i * L + b]!
          total += beta[(i - 1) * L + a] = s
        }
        for (let a = 0; a < L; a++) beta[(i - 1) * L + a]! /= total
        let z = 0
        for (let a = 0; a < L; a++) {
          for (let b = 0; b < L; b++)
            z += alpha[(i - 1) * L + a]! * expT[base + a * L + b]! * u[i * L + b]! * beta[i * L + b]!
        }
        for (let a = 0; a < L; a++) {
          for (let b = 0; b < L; b++) {
            gradT[base + a * L + b]! -=
              (alpha[(i - 1) * L + a]! * expT[base + a * L + b]! * u[i * L + b]! * beta[i * L + b]!) / z
          }
        }
        gradT[base + labels[i - 1]! * L + labels[i]!]! += 1
      }
      for (let i = 0; i < n; i++) {
        let z = 0
        const o = i * L
        for (let y = 0; y < L; y++) z += alpha[o + y] = alpha[o + y]! * beta[o + y]!
        for (let y = 0; y < L; y++) alpha[o + y] = -alpha[o + y]! / z
        alpha[o + labels[i]!]! += 1
      }
      base = rows.classes[0]! * 8 * L + startState * L
      for (let b = 0; b < L; b++) gradT[base + b]! += alpha[b]!
      // Steps.
      for (let i = 0; i < n; i++) {
        const o = i * L
        let worth = 0
        for (let y = 0; y < L; y++) worth += Math.abs(alpha[o + y]!)
        if (worth < 1e-3) continue
        for (let f = keptAt[i]!; f < keptAt[i + 1]!; f++) {
          const at = kept[f]! * L
          for (let y = 0; y < L; y++) {
            const g = alpha[o + y]! - options.l2 * unary[at + y]!
            const h = (unaryG[at + y]! += g * g)
            unary[at + y]! += (rate * g) / Math.sqrt(h)
          }
        }
      }
      for (let c = 0; c < transitionClasses; c++) {
        if (!usedClass[c]) continue
        for (let e = c * 8 * L, z = 0; z < states * L; z++, e++) {
          const g = gradT[e]!
          if (g === 0) continue
          const h = (transitionG[e]! += g * g)
          transition[e]! += (rate * g) / Math.sqrt(h)
        }
      }
    }
    options.log?.(`epoch ${epoch + 1} loss ${(loss / examples.length).toFixed(4)}`)
    if (epoch >= options.epochs / 2) {
      for (let e = 0; e < sum.length; e++) sum[e]! += unary[e]!
      for (let e = 0; e < size; e++) sumT[e]! += transition[e]!
      summed++
    }
  }
  for (let e = 0; e < sum.length; e++) sum[e]! /= summed
  for (let e = 0; e < size; e++) sumT[e]! /= summed
  return { unary: sum, transition: sumT, scale: 1 }
}
