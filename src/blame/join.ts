import { aliasesIn } from './alias.ts'
import type { Blame, BlameStance } from './blame.ts'
import { sameParty, tellingWords } from './names.ts'

/** A statement of responsibility with the report it stands in. */
export interface ReportedBlame {
  readonly reportId: string
  readonly blame: Blame
}

/** One voice on one party: everything that one speaker says of it with one stance, over all reports. */
export interface BlameVoice {
  /** Resolved name or printed words; null for the reports' own voice. */
  readonly by: string | null
  readonly statements: readonly ReportedBlame[]
}

/** What is said of one party with one stance, by whom. */
export interface BlameGroup {
  /** The party's fullest printed name; null for "nobody has claimed", "not known who". */
  readonly party: string | null
  readonly stance: BlameStance
  readonly scope: 'this' | 'other'
  readonly voices: readonly BlameVoice[]
  /** Ids of the reports that say so, sorted, each once. */
  readonly reports: readonly string[]
}

/** A party that some hold responsible and others clear: who says what against whom. */
export interface BlameDispute {
  readonly party: string
  /** Groups that hold it responsible: claims_own, blames, suspects. */
  readonly held: readonly BlameGroup[]
  /** Groups that deny it, find no evidence or decline. */
  readonly cleared: readonly BlameGroup[]
}

const STANCES: readonly BlameStance[] = ['claims_own', 'blames', 'suspects', 'denies', 'no_evidence', 'declines']
const HELD: ReadonlySet<BlameStance> = new Set(['claims_own', 'blames', 'suspects'])

/**
 * Groups the statements of several reports by party, stance and scope. Names of one party ("ISIS", "Islamic State")
 * are joined only where a report itself puts them together.
 *
 * @param statements of one incident's reports, in any order
 * @param texts the reports' texts, for the names that they put together ("Harbour Front (HF)")
 */
export function joinBlame(statements: readonly ReportedBlame[], texts: readonly string[] = []): readonly BlameGroup[] {
  const ordered = statements.toSorted(
    (a, b) =>
      compare(a.reportId, b.reportId) || a.blame.span.start - b.blame.span.start || compare(a.blame.id, b.blame.id),
  )
  const parties = new Parties(texts)
  for (const { blame } of ordered) if (blame.partyName !== null) parties.add(blame.partyName)
  const groups = new Map<
    string,
    { party: string | null; stance: BlameStance; scope: 'this' | 'other'; told: ReportedBlame[] }
  >()
  for (const one of ordered) {
    const party = one.blame.partyName === null ? null : parties.nameOf(one.blame.partyName)
    const key = `${one.blame.scope} ${one.blame.stance} ${party ?? ''}`
    const group = groups.get(key)
    if (group) group.told.push(one)
    else groups.set(key, { party, stance: one.blame.stance, scope: one.blame.scope, told: [one] })
  }
  return Object.freeze(
    [...groups.values()]
      .sort(
        (a, b) =>
          compare(b.scope, a.scope) ||
          STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance) ||
          compare(a.party ?? '', b.party ?? ''),
      )
      .map((group) =>
        Object.freeze({
          party: group.party,
          stance: group.stance,
          scope: group.scope,
          voices: voicesOf(group.told),
          reports: Object.freeze([...new Set(group.told.map((one) => one.reportId))].sort(compare)),
        }),
      ),
  )
}

function voicesOf(told: readonly ReportedBlame[]): readonly BlameVoice[] {
  const voices: { by: string | null; statements: ReportedBlame[] }[] = []
  for (const one of told) {
    const by = one.blame.byName ?? one.blame.by?.text ?? null
    const voice = voices.find((old) => sameVoice(old.by, by))
    if (voice) voice.statements.push(one)
    else voices.push({ by, statements: [one] })
  }
  return Object.freeze(
    voices.map((voice) => Object.freeze({ by: voice.by, statements: Object.freeze(voice.statements) })),
  )
}

/** "Berg", "Nils Berg" and "President Nils Berg" are one voice; nobody named is one voice of his own. */
function sameVoice(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  if (bare(a) === bare(b)) return true
  const last = (name: string) => /(\p{Lu}[\p{L}'’-]+)$/u.exec(name)?.[1] ?? ''
  if (last(a) === '' || last(a) !== last(b)) return false
  const [few, many] = [tellingWords(a), tellingWords(b)].sort((x, y) => x.size - y.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ]
  return [...few].every((word) => many.has(word))
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The parties on which the groups disagree: a denial beside the accusations it answers, across reports. */
export function disputesIn(groups: readonly BlameGroup[]): readonly BlameDispute[] {
  const disputes: BlameDispute[] = []
  const held = groups.filter((group) => group.scope === 'this' && HELD.has(group.stance) && group.party !== null)
  const cleared = groups.filter((group) => group.scope === 'this' && !HELD.has(group.stance) && group.party !== null)
  const taken = new Set<BlameGroup>()
  for (const group of cleared) {
    if (taken.has(group)) continue
    const against = held.filter((other) => sameParty(other.party!, group.party!))
    if (against.length === 0) continue
    const same = cleared.filter((other) => sameParty(other.party!, group.party!))
    for (const other of same) taken.add(other)
    disputes.push(
      Object.freeze({ party: against[0]!.party!, held: Object.freeze(against), cleared: Object.freeze(same) }),
    )
  }
  return Object.freeze(disputes)
}

/** Which printed names stand for one party. Small: an incident's reports name a few dozen parties at most. */
class Parties {
  private readonly sets: string[][] = []
  private readonly aliases: readonly (readonly string[])[]

  constructor(texts: readonly string[]) {
    this.aliases = texts.flatMap((text) => aliasesIn(text))
  }

  add(name: string): void {
    const fitting = this.sets.filter((set) => set.some((other) => this.isOne(name, other)))
    if (fitting.length === 0) {
      this.sets.push([name])
      return
    }
    const [first, ...rest] = fitting as [string[], ...string[][]]
    if (!first.includes(name)) first.push(name)
    // A name that fits two sets makes them one.
    for (const set of rest) {
      first.push(...set)
      this.sets.splice(this.sets.indexOf(set), 1)
    }
  }

  /**
   * The name to print for the party: the shortest proper name that names it whole, else the first by the alphabet. A
   * bare "persons" is the one party of "persons linked to the Front", where there is only one such.
   */
  nameOf(name: string): string {
    const set = this.sets.find((one) => one.includes(name))
    if (!set) return name
    const bareWords = new Set(set.map((one) => one.toLowerCase()))
    if (bareWords.size === 1 && /^\p{Ll}+$/u.test(name)) {
      const fuller = this.sets.filter((one) => one.some((other) => proper(other) && other.startsWith(`${name} `)))
      if (fuller.length === 1) return this.best(fuller[0]!)
    }
    return this.best(set)
  }

  private best(set: readonly string[]): string {
    return set.toSorted((a, b) => proper(b) - proper(a) || a.length - b.length || compare(a, b))[0]!
  }

  private isOne(a: string, b: string): boolean {
    if (bare(a) === bare(b)) return true
    if (this.aliases.some((set) => set.some((name) => holds(a, name)) && set.some((name) => holds(b, name))))
      return true
    // "Ruritania", "the Ruritanian": one word made from the other.
    const [one, other] = [tellingWords(a), tellingWords(b)]
    if (one.size === 1 && other.size === 1 && proper(a) && proper(b) && sameParty(a, b)) return true
    // "Abel" and "Rolf Abel": all telling words of one stand in the other.
    const [few, many] = one.size <= other.size ? [one, other] : [other, one]
    if (few.size === 0 || !proper(a) || !proper(b)) return false
    return [...few].every((word) => many.has(word)) && many.size - few.size <= 3
  }
}

/** Whether a party's printed words are a name or hold it whole: "ISK" is in "Islamists of ISK". */
function holds(printed: string, name: string): boolean {
  const words = ` ${printed.replace(/[^\p{L}\p{N}-]+/gu, ' ').toLowerCase()} `
  return words.includes(
    ` ${name
      .replace(/[^\p{L}\p{N}-]+/gu, ' ')
      .toLowerCase()
      .trim()} `,
  )
}
const proper = (name: string): number => (/\p{Lu}/u.test(name) ? 1 : 0)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
