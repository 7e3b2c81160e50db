/**
 * Our own reading of the dossier gold's rules: figures match where spans overlap and kind and number agree; responsibility
 * where sentences overlap, the stance agrees and the parties share a word; credits where names share a word close by; residue
 * by characters. Gold that is optional, or that lies in residue, neither counts as a miss nor as a false alarm.
 */
export interface Stretch {
  readonly start: number
  readonly end: number
}
export interface FigureRow extends Stretch {
  readonly kind: string
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly qualifier: string
  readonly scope: string
  readonly by: Stretch | null
  readonly optional?: boolean
}
export interface ResponsibilityRow extends Stretch {
  readonly party: string | null
  readonly stance: string
  readonly by: string | null
  readonly partyName?: string
  readonly byName?: string
  readonly scope?: string
  readonly optional?: boolean
  readonly narrative?: boolean
}
export interface CreditRow extends Stretch {
  readonly outlet: string
  readonly own?: boolean
}
export interface DossierPrediction {
  readonly id: string
  readonly figures: readonly FigureRow[]
  readonly responsibility: readonly ResponsibilityRow[]
  readonly credits: readonly CreditRow[]
  readonly residue: readonly (readonly [number, number])[]
}
export interface DossierGold extends DossierPrediction {
  readonly text: string
  readonly annotatedTo?: number
}
export interface Count {
  tp: number
  fp: number
  fn: number
}
/** One loss: what part, which way, and where. */
export interface Loss {
  readonly part: 'figures' | 'responsibility' | 'credits'
  readonly how: 'missed' | 'false alarm' | 'qualifier' | 'scope' | 'source'
  readonly gold: Stretch | null
  readonly found: Stretch | null
}
export interface DossierScore {
  readonly figures: Count
  readonly responsibility: Count
  readonly credits: Count
  readonly residue: Count
  readonly right: {
    readonly qualifier: [number, number]
    readonly scope: [number, number]
    readonly source: [number, number]
    readonly blamer: [number, number]
  }
  readonly perKind: Map<string, Count>
}

const scored = new Set(
  'killed injured missing trapped hospitalised evacuated rescued arrested displaced abducted freed'.split(' '),
)
const skipped = new Set('the and its of in for by an was at on with from who'.split(' '))
const shared = (a: Stretch, b: Stretch): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)
const number = (figure: FigureRow): number | null => figure.value ?? figure.min ?? figure.max ?? null
const words = (text: string | null | undefined): Set<string> =>
  new Set(((text ?? '').toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !skipped.has(word)))
const shareWord = (a: string | null | undefined, b: string | null | undefined): boolean => {
  const known = words(b)
  return [...words(a)].some((word) => known.has(word))
}
const sameOutlet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase() || shareWord(a, b)

/** One-to-one pairs (gold, found) by place, the largest overlap first. */
function pairs<G extends Stretch, F extends Stretch>(
  gold: readonly G[],
  found: readonly F[],
  fits: (g: G, f: F) => boolean,
): [number, number][] {
  const all: [number, number, number][] = []
  gold.forEach((g, i) => {
    found.forEach((f, j) => {
      if (fits(g, f)) all.push([shared(g, f), i, j])
    })
  })
  all.sort((a, b) => b[0] - a[0])
  const usedGold = new Set<number>()
  const usedFound = new Set<number>()
  const out: [number, number][] = []
  for (const [, i, j] of all) {
    if (usedGold.has(i) || usedFound.has(j)) continue
    usedGold.add(i)
    usedFound.add(j)
    out.push([i, j])
  }
  return out
}

export function emptyScore(): DossierScore {
  const count = (): Count => ({ tp: 0, fp: 0, fn: 0 })
  return {
    figures: count(),
    responsibility: count(),
    credits: count(),
    residue: count(),
    right: { qualifier: [0, 0], scope: [0, 0], source: [0, 0], blamer: [0, 0] },
    perKind: new Map(),
  }
}

/** Adds one report to `sum`; gives what was lost in it. */
export function scoreReport(sum: DossierScore, gold: DossierGold, found: DossierPrediction): Loss[] {
  const losses: Loss[] = []
  const upTo = gold.annotatedTo ?? Number.POSITIVE_INFINITY
  const inResidue = (f: Stretch): boolean =>
    gold.residue.some(([start, end]) => shared(f, { start, end }) > (f.end - f.start) / 2)
  const run = <G extends Stretch, F extends Stretch>(
    part: Loss['part'],
    golds: readonly G[],
    founds: readonly F[],
    care: (item: G | F) => boolean,
    fits: (g: G, f: F) => boolean,
    matched: (g: G, f: F) => void,
    count: (what: keyof Count, item: G | F) => void,
  ): void => {
    const hits = pairs(golds, founds, fits)
    const hitGold = new Set(hits.map(([i]) => i))
    const hitFound = new Set(hits.map(([, j]) => j))
    golds.forEach((g, i) => {
      if (!care(g)) return
      count(hitGold.has(i) ? 'tp' : 'fn', g)
      if (!hitGold.has(i)) losses.push({ part, how: 'missed', gold: { ...g }, found: null })
    })
    founds.forEach((f, j) => {
      if (hitFound.has(j) || !care(f)) return
      count('fp', f)
      losses.push({ part, how: 'false alarm', gold: null, found: { ...f } })
    })
    for (const [i, j] of hits) if (care(golds[i]!)) matched(golds[i]!, founds[j]!)
  }
  const judge = (tally: [number, number], right: boolean, how: Loss['how'], g: Stretch, f: Stretch): void => {
    tally[1]++
    if (right) tally[0]++
    else losses.push({ part: 'figures', how, gold: { ...g }, found: { ...f } })
  }

  run<FigureRow, FigureRow>(
    'figures',
    gold.figures.filter((f) => scored.has(f.kind)),
    found.figures.filter((f) => scored.has(f.kind) && f.start < upTo),
    (f) => f.optional !== true && !inResidue(f),
    (g, f) => shared(g, f) > 0 && g.kind === f.kind && number(g) === number(f),
    (g, f) => {
      judge(sum.right.qualifier, g.qualifier === f.qualifier, 'qualifier', g, f)
      judge(sum.right.scope, g.scope === f.scope, 'scope', g, f)
      if (g.by) judge(sum.right.source, f.by !== null && shared(g.by, f.by) > 0, 'source', g, f)
    },
    (what, f) => {
      sum.figures[what]++
      const kind = sum.perKind.get(f.kind) ?? { tp: 0, fp: 0, fn: 0 }
      kind[what]++
      sum.perKind.set(f.kind, kind)
    },
  )
  run<ResponsibilityRow, ResponsibilityRow>(
    'responsibility',
    gold.responsibility,
    found.responsibility.filter((r) => r.start < upTo),
    (r) => r.optional !== true && r.narrative !== true && r.scope !== 'other' && !inResidue(r),
    (g, f) =>
      shared(g, f) > 0 &&
      g.stance === f.stance &&
      (g.party == null || shareWord(g.partyName ?? g.party, f.party) || shareWord(g.party, f.party)),
    (g, f) => {
      if (!g.by) return
      sum.right.blamer[1]++
      if (shareWord(g.byName ?? g.by, f.by) || shareWord(g.by, f.by)) sum.right.blamer[0]++
    },
    (what) => sum.responsibility[what]++,
  )
  run<CreditRow, CreditRow>(
    'credits',
    gold.credits,
    found.credits.filter((c) => c.start < upTo),
    (c) => !inResidue(c) && c.own !== true,
    (g, f) => sameOutlet(g.outlet, f.outlet) && shared(g, f) > -40,
    () => {},
    (what) => sum.credits[what]++,
  )
  const goldMarks = marks(gold.text.length, gold.residue)
  const foundMarks = marks(gold.text.length, found.residue)
  for (let i = 0; i < Math.min(upTo, gold.text.length); i++) {
    if (/\s/.test(gold.text[i]!)) continue
    if (goldMarks[i] && foundMarks[i]) sum.residue.tp++
    else if (foundMarks[i]) sum.residue.fp++
    else if (goldMarks[i]) sum.residue.fn++
  }
  return losses
}

function marks(length: number, residue: DossierPrediction['residue']): Uint8Array {
  const out = new Uint8Array(length)
  for (const [start, end] of residue) out.fill(1, start, end)
  return out
}

/** The score as lines for a person. */
export function scoreLines(sum: DossierScore): string[] {
  const line = (name: string, { tp, fp, fn }: Count): string => {
    const p = tp / (tp + fp || 1)
    const r = tp / (tp + fn || 1)
    const f1 = p + r ? (2 * p * r) / (p + r) : 0
    return `${name.padEnd(15)} P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${f1.toFixed(3)}  tp ${tp} fp ${fp} fn ${fn}`
  }
  const rate = ([right, of]: [number, number]): string => (of ? (right / of).toFixed(3) : '  -  ')
  const { qualifier, scope, source, blamer } = sum.right
  return [
    line('figures', sum.figures),
    line('responsibility', sum.responsibility),
    line('credits', sum.credits),
    line('residue', sum.residue),
    `of the matched: qualifier ${rate(qualifier)} scope ${rate(scope)} source ${rate(source)} · responsibility by ${rate(blamer)}`,
    ...[...sum.perKind].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => line(`  ${kind}`, count)),
  ]
}
