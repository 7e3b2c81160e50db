/**
 * The map of the program.
 *
 *   inputs ─ articleFrom ─┬─ copiesAmong ──────────────┐ (across reports: who copies whom, which dates the copies carry)
 *                         │                            │
 *        each report:     └─ analyse ─ publishedOf ─ timesIn ─ claimsIn ─ figuresIn ─ blameIn ─ warningsIn
 *                                                                          │
 *        across reports:                        incidentsAmong ─ accountOf ┘ ─→ Run ─→ export, cli
 *                                               (a report that names weekdays or a day without its year is dated by its incident and read anew)
 *
 * Every stage is a pure function of what stands before it. The same inputs give the same run, byte for byte, in any order.
 */
import type { Incident } from './account/incident.ts'
import { accountOf, withToldIn } from './account/index.ts'
import { byWeight } from './account/order.ts'
import type { Article } from './article/article.ts'
import { articleFrom } from './article/index.ts'
import { LANGUAGES_READ } from './article/language.ts'
import { blameIn } from './blame/index.ts'
import { claimsIn } from './claims/index.ts'
import type { Copy, Origin } from './copies/copy.ts'
import { copiesAmong, originsAmong } from './copies/index.ts'
import { figuresIn } from './figures/index.ts'
import type { Group } from './incidents/group.ts'
import { incidentsAmong } from './incidents/index.ts'
import type { Report } from './incidents/report.ts'
import { withoutAsides } from './incidents/rules/leave-out-asides.ts'
import { groupFinder } from './incidents/rules/link-mentions.ts'
import type { Input, Skipped } from './intake/input.ts'
import { SKIP, skipped } from './intake/skip.ts'
import { analyse } from './language/index.ts'
import { compareTimes } from './times/compare.ts'
import { timesIn } from './times/index.ts'
import { type CopyDate, publishedOf } from './times/published.ts'
import { publishedByEvent } from './times/published-by-event.ts'
import { warningsIn } from './warnings/index.ts'

/** All that one reading of some inputs found. */
export interface Run {
  readonly reports: readonly Report[]
  readonly copies: readonly Copy[]
  readonly origins: readonly Origin[]
  readonly incidents: readonly Incident[]
  readonly skipped: readonly Skipped[]
}

/** A stage's name and the milliseconds it took, told to whoever measures; the pipeline itself has no clock. */
export type Watch = <T>(stage: string, work: () => T) => T
const unwatched: Watch = (_stage, work) => work()

/** Whether a stage refused an input instead of reading it. */
export const isSkipped = (x: object): x is Skipped => 'todo' in x

/**
 * Reads inputs into reports, copies, incidents and accounts.
 *
 * @param inputs what intake gave, in any order; those it had to skip are passed through
 * @param watch called around each stage, for the bench and for progress
 */
export async function readReports(
  inputs: Iterable<Input | Skipped> | AsyncIterable<Input | Skipped>,
  watch: Watch = unwatched,
): Promise<Run> {
  const refused: Skipped[] = []
  const taken: Article[] = []
  for await (const input of inputs) {
    const article = isSkipped(input) ? input : contained(input.input, () => watch('article', () => articleFrom(input)))
    if (isSkipped(article)) refused.push(article)
    else if (isRead(article.language)) taken.push(article)
    else refused.push(skipped(article.input, SKIP.language(languageName(article.language))))
  }
  taken.sort((a, b) => compareText(a.id, b.id))

  const found = watch('copies', () => copiesAmong(taken))
  const dates = copyDates(taken, found.copies)
  const undated: Report[] = []
  const articles: Article[] = []
  reportsFrom(taken, dates, watch).forEach((report, index) => {
    if (isSkipped(report)) refused.push(report)
    else {
      undated.push(report)
      articles.push(taken[index]!)
    }
  })
  refused.sort((a, b) => compareText(a.input, b.input) || compareText(a.code, b.code))
  const ids = new Set(articles.map((article) => article.id))
  const copies = found.copies.filter((copy) => ids.has(copy.from) && ids.has(copy.to))
  const origins =
    copies.length === found.copies.length && ids.size === taken.length ? found.origins : originsAmong(articles, copies)
  const first = watch('incidents', () => incidentsAmong(undated.map(withoutAsides), copies))
  const reports = datedByEvents(undated, first, articles, watch)
  const groups =
    reports === undated ? first : watch('incidents', () => incidentsAmong(reports.map(withoutAsides), copies))
  const byId = new Map(reports.map((report) => [report.id, report]))
  const incidents = watch('account', () => {
    const membersOf = (group: Group): readonly Report[] => group.reports.map((id) => byId.get(id)!)
    const ordered = byWeight(
      // Inside one incident, reports of one publisher or one agency count once also where their words differ.
      groups.map((group) => ({ group, origins: originsAmong(membersOf(group), copies, true) })),
    )
    const find = groupFinder(ordered.map(({ group }) => group))
    const accounts = ordered.map(({ group, origins: own }, index) =>
      accountOf(`incident-${index + 1}`, group, membersOf(group), own, (told) => {
        const other = find(told, index)
        return other === null ? null : { id: `incident-${other + 1}`, title: ordered[other]!.group.title }
      }),
    )
    return withToldIn(accounts)
  })
  return Object.freeze({ reports, copies, origins, incidents, skipped: refused })
}

/**
 * The most reports that go through the stages together, and the most characters that they have. Each stage reads all of them
 * before the next one begins: its code has then to be brought into the processor's caches once for all of them, which takes
 * as long as the reading of a report or two. More of them, or longer ones, would only fill the memory.
 */
const TOGETHER = { reports: 16, characters: 250_000 } as const

/**
 * Runs the stages that look at one report at a time.
 *
 * @param copyDates by the id of an article that states no published time itself, that of a report that holds the same text
 * @returns for each article in its place its report, or why it could not be read
 */
export function reportsFrom(
  articles: readonly Article[],
  copyDates: ReadonlyMap<string, CopyDate>,
  watch: Watch = unwatched,
): readonly (Report | Skipped)[] {
  const reports: (Report | Skipped)[] = []
  while (reports.length < articles.length) {
    const first = reports.length
    let last = first
    for (let characters = 0; last < articles.length && last - first < TOGETHER.reports; last++) {
      characters += articles[last]!.text.length
      if (last > first && characters > TOGETHER.characters) break
    }
    reports.push(...togetherThrough(articles.slice(first, last), copyDates, watch))
  }
  return reports
}

function togetherThrough(
  articles: readonly Article[],
  copyDates: ReadonlyMap<string, CopyDate>,
  watch: Watch,
): readonly (Report | Skipped)[] {
  const analysed = each(
    articles.map((article) => ({ article })),
    ({ article }) => ({ article, analysis: watch('language', () => analyse(article)) }),
  )
  const timed = each(analysed, ({ article, analysis }) => {
    const copyDate = copyDates.get(article.id)
    const published =
      article.published ??
      watch('times', () =>
        publishedOf(article, analysis, timesIn(article, analysis, null), copyDate ? { copyDate } : {}),
      )
    const dated = published === article.published ? article : Object.freeze({ ...article, published })
    return { article: dated, analysis, times: watch('times', () => timesIn(dated, analysis, published?.value ?? null)) }
  })
  const claimed = each(timed, (report) => ({
    ...report,
    claims: watch('claims', () => claimsIn(report.article, report.analysis)),
  }))
  const counted = each(claimed, (report) => {
    const { article, analysis, claims, times } = report
    return { ...report, figures: watch('figures', () => figuresIn(article, analysis, claims, times)) }
  })
  const blamed = each(counted, (report) => {
    const { article, analysis, claims } = report
    return { ...report, blame: watch('blame', () => blameIn(article, analysis, claims)) }
  })
  return each(blamed, ({ article, analysis, claims, figures, blame, times }) => {
    const warnings = watch('warnings', () => warningsIn(article, analysis, claims, times))
    const { names, sentences } = analysis
    return Object.freeze({ ...article, claims, figures, blame, warnings, times, names, sentences })
  })
}

/** What a stage makes of each report that has come so far; those with a fault are passed through. */
function each<From extends { readonly article: Article }, To extends object>(
  reports: readonly (From | Skipped)[],
  work: (report: From) => To,
): (To | Skipped)[] {
  return reports.map((report) => (isSkipped(report) ? report : contained(report.article.input, () => work(report))))
}

/**
 * Reads one report by itself (see `reportsFrom`).
 *
 * @throws Error when a stage has a fault
 */
export function reportFrom(article: Article): Report {
  const [report] = reportsFrom([article], new Map())
  if (!report || isSkipped(report)) throw new Error(report?.why)
  return report
}

/**
 * The reports with those read anew whose day could be told from the happening they tell of: "on Sunday", after an attack
 * "on Friday" that another report dates. The same array when there is none.
 */
function datedByEvents(
  reports: readonly Report[],
  groups: readonly Group[],
  articles: readonly Article[],
  watch: Watch,
): readonly Report[] {
  const place = new Map(reports.map((report, index) => [report.id, index]))
  const better = new Map<number, Article>()
  for (const { time, reports: ids } of groups) {
    // "9 to 11 October": of a happening of several days the first, which reports go by ("since Tuesday").
    const day = /^(\d{4}-\d\d-\d\d)(?:\/\d{4}-\d\d-\d\d)?$/.exec(time ?? '')?.[1]
    if (day === undefined) continue
    const members = ids.map((id) => reports[place.get(id)!]!)
    const dating = members
      // A warning of the week before is dated too, but it does not date the happening.
      .filter(({ published }) => published && !published.value.includes('X') && published.value.slice(0, 10) >= day)
      .sort((a, b) => compareTimes(a.published!.value, b.published!.value) || compareText(a.id, b.id))[0]
    if (!dating) continue
    for (const { id, published, times } of members) {
      const told = watch('times', () => publishedByEvent(published, times, { day, report: dating.id }))
      const index = place.get(id)!
      if (told) better.set(index, Object.freeze({ ...articles[index]!, published: told }))
    }
  }
  if (better.size === 0) return reports
  const all = [...reports]
  const again = reportsFrom([...better.values()], new Map(), watch)
  ;[...better.keys()].forEach((index, at) => {
    const report = again[at]!
    if (!isSkipped(report)) all[index] = report
  })
  return all
}

/** For each undated article the date of a report that shares its text: of several the earliest, then the first by id. */
function copyDates(articles: readonly Article[], copies: readonly Copy[]): ReadonlyMap<string, CopyDate> {
  const published = new Map(articles.map((article) => [article.id, article.published?.value]))
  const dates = new Map<string, CopyDate>()
  const offer = (undated: string, dated: string) => {
    const value = published.get(dated)
    if (published.get(undated) !== undefined || value === undefined) return
    const known = dates.get(undated)
    if (!known || compareTimes(value, known.value) < 0) dates.set(undated, { value, report: dated })
  }
  for (const copy of copies) {
    if (copy.relation !== 'copy' && copy.relation !== 'partial') continue
    offer(copy.from, copy.to)
    offer(copy.to, copy.from)
  }
  return dates
}

/** What `work` makes of an input; a fault of ours in one report is told as such, and the others go on. */
function contained<T>(input: string, work: () => T): T | Skipped {
  try {
    return work()
  } catch (error) {
    return skipped(input, SKIP.fault(error instanceof Error ? error.message : String(error)))
  }
}

/** Whether reports in a language are read; 'und' (too little text to tell) is. */
const isRead = (language: string): boolean => language === 'und' || LANGUAGES_READ.includes(language)

/** "Russian (ru)", for people. */
function languageName(code: string): string {
  const name = /^[a-z]{2,3}$/.test(code) ? new Intl.DisplayNames('en', { type: 'language' }).of(code) : undefined
  return name && name !== code ? `${name} (${code})` : code
}

/** Orders by UTF-16 units: the same on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
