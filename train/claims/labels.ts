import { labels } from '../../src/claims/model/decode.ts'
import type { Analysis } from '../../src/language/analysis.ts'

type Places = readonly (readonly [number, number])[]
export interface Attribution {
  readonly source: Places | null
  readonly cue: Places
  readonly content: Places
}
export interface LabelledReport {
  readonly id: string
  readonly text: string
  readonly attributions: readonly Attribution[]
}

/**
 * One label a token. Where attributions share tokens the rarer role wins (source, then cue, then content), and a
 * run begins anew where another attribution's begins.
 */
export function labelTokens(analysis: Analysis, attributions: readonly Attribution[]): Uint8Array {
  const { tokens } = analysis
  const role = new Uint8Array(tokens.length)
  const owner = new Int32Array(tokens.length).fill(-1)
  const begins = new Uint8Array(tokens.length)
  const starts = tokens.map((token) => token.start)
  const firstFrom = (offset: number) => {
    let lo = 0
    let hi = starts.length
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if (tokens[mid]!.end <= offset) lo = mid + 1
      else hi = mid
    }
    return lo
  }
  const roles = ['content', 'cue', 'source'] as const
  roles.forEach((name) => {
    const inside = labels.indexOf(`I-${name}`)
    attributions.forEach((attribution, number) => {
      for (const [start, end] of attribution[name] ?? []) {
        let first = true
        for (let i = firstFrom(start); i < tokens.length && tokens[i]!.start < end; i++) {
          role[i] = inside
          owner[i] = number
          begins[i] = first ? 1 : 0
          first = false
        }
      }
    })
  })
  const out = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    if (role[i] === 0) continue
    const fresh = begins[i] === 1 || i === 0 || role[i - 1] !== role[i]
    out[i] = fresh ? role[i]! - 1 : role[i]!
  }
  return out
}
