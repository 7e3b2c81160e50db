/** One attribution in the data's form: places [start, end) of the text. */
export interface Attribution {
  readonly source: readonly (readonly [number, number])[] | null
  readonly cue: readonly (readonly [number, number])[]
  readonly content: readonly (readonly [number, number])[]
}
export interface ScoredReport {
  readonly id: string
  readonly text: string
  readonly gold: readonly Attribution[]
  readonly found: readonly Attribution[]
}

type Role = 'source' | 'cue' | 'content'
const roles: readonly Role[] = ['source', 'cue', 'content']
type Places = ReadonlySet<number>
type Sets = Record<Role, Places>

function places(text: string, spans: readonly (readonly [number, number])[] | null): Places {
  const set = new Set<number>()
  for (const [start, end] of spans ?? []) {
    for (let at = start; at < end; at++) if (!/\s/.test(text[at] ?? ' ')) set.add(at)
  }
  return set
}

function shared(a: Places, b: Places): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let count = 0
  for (const at of small) if (large.has(at)) count++
  return count
}

/** Pairs gold and found attributions one to one by the characters that cues and contents share, largest first. */
function pairs(gold: readonly Sets[], found: readonly Sets[]): Map<number, number> {
  const candidates: [number, number, number][] = []
  gold.forEach((g, i) => {
    found.forEach((f, j) => {
      const weight = shared(g.cue, f.cue) + shared(g.content, f.content)
      if (weight > 0) candidates.push([weight, i, j])
    })
  })
  candidates.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])
  const ofGold = new Map<number, number>()
  const taken = new Set<number>()
  for (const [, i, j] of candidates) {
    if (ofGold.has(i) || taken.has(j)) continue
    ofGold.set(i, j)
    taken.add(j)
  }
  return ofGold
}

const setsOf = (text: string, attributions: readonly Attribution[]): Sets[] =>
  attributions
    .map((a) => ({ source: places(text, a.source), cue: places(text, a.cue), content: places(text, a.content) }))
    .filter((sets) => sets.cue.size + sets.content.size > 0)

const match = (g: Places, f: Places) => (g.size === 0 && f.size === 0) || shared(g, f) > 0
const percent = (x: number) => (100 * x).toFixed(1).padStart(5)

/** Overlap and exact F1 of each role and of the whole relation, and how often the source of a matched content is right. */
export function scoreTable(reports: readonly ScoredReport[]): string {
  const measures = [...roles, 'relation'] as const
  const counts = Object.fromEntries(measures.map((m) => [m, { gold: 0, found: 0, overlap: 0, exact: 0 }]))
  let contents = 0
  let rightSources = 0
  for (const report of reports) {
    const gold = setsOf(report.text, report.gold)
    const found = setsOf(report.text, report.found)
    for (const measure of measures) {
      const has = (sets: Sets) => measure === 'relation' || sets[measure].size > 0
      counts[measure]!.gold += gold.filter(has).length
      counts[measure]!.found += found.filter(has).length
    }
    for (const [i, j] of pairs(gold, found)) {
      const [g, f] = [gold[i]!, found[j]!]
      const same = (role: Role) => g[role].size === f[role].size && shared(g[role], f[role]) === g[role].size
      for (const role of roles) {
        if (shared(g[role], f[role]) > 0) counts[role]!.overlap++
        if (g[role].size > 0 && same(role)) counts[role]!.exact++
      }
      if (roles.every((role) => match(g[role], f[role]))) counts['relation']!.overlap++
      if (roles.every(same)) counts['relation']!.exact++
      if (g.source.size > 0 && shared(g.content, f.content) > 0) {
        contents++
        if (shared(g.source, f.source) > 0) rightSources++
      }
    }
  }
  const rows = measures.map((measure) => {
    const { gold, found, overlap, exact } = counts[measure]!
    const f1 = (hits: number) => percent((2 * hits) / Math.max(1, gold + found))
    return `${measure.padEnd(10)} overlap F1 ${f1(overlap)}   exact F1 ${f1(exact)}   gold ${gold}   found ${found}`
  })
  return [
    `${reports.length} reports`,
    ...rows,
    `source accuracy ${percent(rightSources / Math.max(1, contents))} of ${contents}`,
  ].join('\n')
}

/** The losses, by kind, with their text: missed, made up, wrong source, wrong edge of the content. */
export function lossesOf(reports: readonly ScoredReport[]): string {
  const kinds: Record<string, string[]> = {
    missed: [],
    'made up': [],
    'wrong source': [],
    'wrong edge': [],
    'no cue': [],
  }
  const words = (text: string, spans: Attribution['source']) =>
    (spans ?? []).map(([s, e]) => text.slice(s, e)).join(' … ')
  const show = (text: string, a: Attribution) =>
    `[${words(text, a.source) || '-'}] <${words(text, a.cue)}> {${words(text, a.content)}}`
  for (const { id, text, gold, found } of reports) {
    const goldSets = gold.map((a) => setsOf(text, [a])[0])
    const foundSets = found.map((a) => setsOf(text, [a])[0])
    const g = gold.filter((_, i) => goldSets[i])
    const f = found.filter((_, i) => foundSets[i])
    const gs = setsOf(text, g)
    const fs = setsOf(text, f)
    const paired = pairs(gs, fs)
    const taken = new Set(paired.values())
    g.forEach((a, i) => {
      const j = paired.get(i)
      if (j === undefined) {
        kinds['missed']!.push(`${id}: ${show(text, a)}`)
        return
      }
      const [x, y] = [gs[i]!, fs[j]!]
      const both = `${id}:\n    gold  ${show(text, a)}\n    found ${show(text, f[j]!)}`
      if (!match(x.cue, y.cue)) kinds['no cue']!.push(both)
      else if (!match(x.source, y.source)) kinds['wrong source']!.push(both)
      else if (x.content.size !== y.content.size || shared(x.content, y.content) !== x.content.size) {
        kinds['wrong edge']!.push(both)
      }
    })
    f.forEach((a, j) => {
      if (!taken.has(j)) kinds['made up']!.push(`${id}: ${show(text, a)}`)
    })
  }
  return Object.entries(kinds)
    .map(([kind, list]) => `\n== ${kind}: ${list.length}\n${list.join('\n')}`)
    .join('\n')
}
