import { cpus } from 'node:os'
import type { Article } from '../../src/article/article.ts'
import { plainArticle } from '../../src/article/plain.ts'
import { copiesBetween } from '../../src/copies/index.ts'
import { Slab } from '../../src/copies/slab.ts'
import { bodyWords } from '../../src/copies/words.ts'
import { groupedByTerms, termsAmong, writtenUp } from '../../src/incidents/index.ts'
import { readRows, type Task, writeRows } from '../task.ts'

interface Row {
  readonly id: string
  readonly outlet?: string | null
  readonly title?: string | null
  readonly date?: string | null
  readonly text: string
  readonly incident?: string
}

/** Characters a made report aims at: the mean of agency reports. */
const LENGTH = 2700
const SIZES = (process.env['SIZES'] ?? '1000,3000,10000,30000,100000').split(',').map(Number)

/** A number in [0, 1) from two whole numbers: the same for ever, no clock and no chance in it. */
function draw(a: number, b: number): number {
  let h = Math.imul(a + 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return ((h ^ (h >>> 13)) >>> 0) / 2 ** 32
}

const SYLLABLES = 'ba ke li mo nu ra sa to vi we da fe go hi ja lu me no pi ru se ti vo za'.split(' ')

/** An invented name in place of a printed one, the same wherever the same made incident tells of it. */
function renamed(word: string, incident: number): string {
  let seed = incident
  for (let i = 0; i < word.length; i++) seed = (Math.imul(seed, 31) + word.charCodeAt(i)) | 0
  let name = ''
  for (let i = 0; i < 3; i++) name += SYLLABLES[Math.floor(draw(seed, i) * SYLLABLES.length)]
  return name[0]!.toUpperCase() + name.slice(1)
}

/** A paragraph with other names and numbers. Words that open a sentence stay. */
function retold(paragraph: string, incident: number): string {
  return paragraph
    .replace(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu, (word) => renamed(word, incident))
    .replace(/\d+/g, (digits) => String((Number(digits.slice(0, 9)) * 7 + incident) % 10 ** Math.min(9, digits.length)))
}

/**
 * Makes `size` reports out of real ones: paragraphs of one incident's reports recombined, names and numbers changed for
 * each made incident. One report in six reprints an earlier one of its incident, edited at the end.
 */
export function madeReports(rows: readonly Row[], size: number): Article[] {
  const incidents = [...Map.groupBy(rows, (row) => row.incident ?? row.id).values()]
    .map((reports) => reports.flatMap((row) => row.text.split('\n').filter((line) => line.length > 80)))
    .filter((paragraphs) => paragraphs.length >= 8)
  const vocabulary = vocabularyOf(rows)
  const articles: Article[] = []
  for (let incident = 0; articles.length < size; incident++) {
    const paragraphs = incidents[incident % incidents.length]!
    const reports = 1 + Math.floor(draw(incident, 1) ** 2 * 12)
    const texts: string[] = []
    for (let report = 0; report < reports && articles.length < size; report++) {
      let text = ''
      if (report > 0 && draw(incident, report + 100) < 1 / 6) {
        text = `${texts[0]!.slice(0, -200)}\n${retold(paragraphs[report % paragraphs.length]!, incident)}`
      } else {
        for (let i = 0; text.length < LENGTH && i < 60; i++) {
          const pick = Math.floor(draw(incident * 64 + report, i) * paragraphs.length)
          text += `${reworded(retold(paragraphs[pick]!, incident), vocabulary, incident, incident * 64 + report, i)}\n`
        }
      }
      texts.push(text)
      const day = new Date(Date.UTC(2030, 0, 1) + ((incident * 37) % 365) * 86_400_000).toISOString().slice(0, 10)
      const id = `m${String(articles.length).padStart(6, '0')}`
      articles.push(
        plainArticle(text, {
          id,
          input: id,
          outlet: `outlet${Math.floor(draw(incident, report + 7) * 400)}.example`,
          title: retold(text.slice(0, 70), incident),
          published: { value: day, how: 'made', certainty: 'stated' },
        }),
      )
    }
  }
  return articles
}

/** The words of the real reports, to make vocabularies of. */
function vocabularyOf(rows: readonly Row[]): string[] {
  const words = new Set<string>()
  for (const { text } of rows) for (const [word] of text.matchAll(/\b\p{Ll}{4,12}\b/gu)) words.add(word)
  return [...words].sort()
}

/**
 * The same paragraph in the vocabulary of a made incident (three in five longer words are its own) and of a reporter (two
 * in five are another's again), so that recombined paragraphs of two reports or two incidents are no copies.
 */
function reworded(
  paragraph: string,
  vocabulary: readonly string[],
  incident: number,
  report: number,
  at: number,
): string {
  let place = 0
  return paragraph.replace(/\p{Ll}{4,}/gu, (printed) => {
    place++
    const own = draw(report * 977 + at, place)
    if (own < 0.4) return vocabulary[Math.floor(own * 2.5 * vocabulary.length)]!
    let letters = incident
    for (let i = 0; i < printed.length; i++) letters = (Math.imul(letters, 31) + printed.charCodeAt(i)) | 0
    const shared = draw(letters, 3)
    return shared < 0.6 ? vocabulary[Math.floor((shared / 0.6) * vocabulary.length)]! : printed
  })
}

/** Seconds of processor time of this process, collecting its garbage included, and seconds by the clock. */
const now = (): { cpu: number; wall: number } => ({
  cpu: process.cpuUsage().user / 1e6,
  wall: performance.now() / 1000,
})

/** The steps measured. "Once tokenised" are all but the two that read words. */
const STEPS = ['words', 'copies', 'terms', 'groups', 'write-up'] as const

/** Copies in two steps; the words are let go with the end of this, as in the program. Articles stand in order of ids. */
function copiesOf(articles: readonly Article[], laps: ReturnType<typeof now>[]): ReturnType<typeof copiesBetween> {
  const slab = new Slab()
  const words = articles.map((article) => bodyWords(article, slab))
  laps.push(now())
  const found = copiesBetween(articles, words)
  laps.push(now())
  return found
}

/**
 * How seconds and memory grow with the number of reports, for copies and incidents on one core. Rates are by processor
 * time, since other programs of the machine take none of it; the seconds by the clock stand beside.
 */
export const run: Task = ({ data, out }) => {
  const rows = readRows<Row>(data)
  console.log(`made from ${rows.length} reports; ${cpus()[0]?.model ?? 'one core'}; sizes by SIZES=1000,...`)
  console.log('words: reading the words of bodies for copies. copies: who shares text with whom, once words are read.')
  console.log(
    'terms: reading the terms for incidents. groups: which reports tell of one happening, once terms are read.',
  )
  console.log('write-up: kind, place, time, title and links of each group. Seconds of processor time.')
  console.log(
    'reports chars  words copies  terms groups write-up | a second: copies  groups  terms+groups  incidents in all | clock s  peak MB  pairs origins groups',
  )
  const table: unknown[] = []
  for (const size of SIZES) {
    const articles = madeReports(rows, size)
    const mean = Math.round(articles.reduce((sum, article) => sum + article.text.length, 0) / size)
    const laps = [now()]
    const { copies, origins } = copiesOf(articles, laps)
    const read = termsAmong(articles)
    laps.push(now())
    const grouping = groupedByTerms(read, copies)
    laps.push(now())
    const groups = writtenUp(read, grouping, copies)
    laps.push(now())
    const seconds = STEPS.map((_, step) => Math.max(0.001, laps[step + 1]!.cpu - laps[step]!.cpu))
    const [, copying, reading, joining, writing] = seconds as [number, number, number, number, number]
    const clock = laps[STEPS.length]!.wall - laps[0]!.wall
    const peak = process.resourceUsage().maxRSS / 1024
    const rates = [copying, joining, reading + joining, reading + joining + writing].map((time) => size / time)
    const cells: readonly (readonly [string | number, number])[] = [
      [size, 7],
      [mean, 5],
      ...[6, 6, 6, 6, 8].map((width, step) => [seconds[step]!.toFixed(2), width] as const),
      ['|', 1],
      ...[16, 7, 13, 17].map((width, rate) => [rates[rate]!.toFixed(0), width] as const),
      ['|', 1],
      [clock.toFixed(2), 7],
      [peak.toFixed(0), 8],
      [copies.length, 6],
      [origins.length, 7],
      [groups.length, 6],
    ]
    console.log(cells.map(([cell, width]) => String(cell).padStart(width)).join(' '))
    table.push({
      size,
      mean,
      ...Object.fromEntries(STEPS.map((step, i) => [step, seconds[i]])),
      clock,
      peak,
      pairs: copies.length,
      origins: origins.length,
      groups: groups.length,
    })
  }
  writeRows(out, table)
}
