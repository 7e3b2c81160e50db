import { plainArticle } from '../../src/article/plain.ts'
import { draftsIn } from '../../src/claims/drafts.ts'
import type { Range } from '../../src/claims/relation.ts'
import { sameEntity, speakerReader } from '../../src/claims/speakers/index.ts'
import type { Analysis } from '../../src/language/analysis.ts'
import { analyse } from '../../src/language/index.ts'
import { readRows, type TaskOptions, writeRows } from '../task.ts'

/** One source labelled by hand: its place in a report, and every name that is right for it; null where none may be given. */
interface Label {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly type: 'pronoun' | 'title' | 'surname' | 'unnamed'
  readonly names: readonly (string | null)[]
}

/** What became of one label: resolved where it stands, and as the claims stage itself found it (undefined: not found). */
interface Answer {
  readonly label: Label
  readonly given: string | null
  readonly found: string | null | undefined
}

/** Labels whose errors were read while the rules were mended, and labels made blind that nobody read errors of. */
const SETS = { read: '../speakers-labels.jsonl', fresh: '../speakers-labels-fresh.jsonl' }

/**
 * Whether sources are resolved to the right person or body: the labels of bench/ over the reports of --data.
 * Counted twice: for every labelled source, read where it stands among the statements that the stage finds, and for
 * those that the stage finds by itself. Naming a source of which every right answer is "no name" is counted apart.
 */
export function run(options: TaskOptions): void {
  const rows: object[] = []
  for (const [set, file] of Object.entries(SETS)) {
    console.log(`${set}:`)
    rows.push(...scored(options, readRows<Label>(new URL(file, import.meta.url).pathname)))
  }
  writeRows(options.out, rows)
}

/** Prints the scores of one set of labels; gives the answers as rows. */
function scored(options: TaskOptions, labels: readonly Label[]): object[] {
  const wanted = Map.groupBy(labels, (label) => label.id)
  const answers: Answer[] = []
  const losses: string[] = []
  for (const { id, text } of readRows<{ id: string; text: string }>(options.data)) {
    const own = wanted.get(id)
    if (!own) continue
    for (const answer of answersIn(id, text, own)) {
      answers.push(answer)
      const { label, given, found } = answer
      const words = text.slice(label.start, label.end).replace(/\s+/g, ' ')
      const wrong = !right(label, given) || (found !== undefined && !right(label, found))
      if (wrong)
        losses.push(`${id} ${label.start} ${label.type} ${words}: ${given}, should be ${label.names.join(' or ')}`)
    }
  }
  for (const type of ['pronoun', 'title', 'surname', 'unnamed', 'all']) {
    const some = answers.filter(({ label }) => type === 'all' || label.type === type)
    const found = some.filter((answer) => answer.found !== undefined)
    const rightGiven = some.filter(({ label, given }) => right(label, given)).length
    const rightFound = found.filter((answer) => right(answer.label, answer.found ?? null)).length
    const named = some.filter(({ label, given }) => given !== null && label.names.every((each) => each === null)).length
    console.log(
      `${type.padEnd(8)} right ${share(rightGiven, some.length)}; of those the stage finds ${share(rightFound, found.length)}; named without a name: ${named}`,
    )
  }
  if (options.errors) console.log(losses.join('\n'))
  return answers.map(({ label: { id, start, end }, given, found }) => ({
    id,
    start,
    end,
    name: given,
    found: found !== undefined,
  }))
}

const share = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)}% (${part} of ${all})`

/** Reads the sources of a report in order, the labelled ones between them without a trace on what follows. */
function answersIn(id: string, text: string, labels: readonly Label[]): Answer[] {
  const article = plainArticle(text, { id })
  const analysis = analyse(article)
  const speakers = speakerReader(analysis)
  const answers = new Map<Label, Answer>()
  const waiting = labels
    .map((label) => ({ label, range: rangeOf(analysis, label) }))
    .sort((a, b) => a.range.first - b.range.first)
  const answer = ({ label, range }: { label: Label; range: Range }, found?: string | null) =>
    answers.set(label, { label, given: speakers.glance(range).name, found })
  for (const { source, cue } of draftsIn(article, analysis)) {
    const at = source?.first ?? cue[0]?.first ?? 0
    while (waiting[0] && waiting[0].range.last <= at) answer(waiting.shift()!)
    const here = source ? waiting.findIndex(({ range }) => range.first < source.last && source.first < range.last) : -1
    if (here < 0) {
      if (source) speakers.read(source)
      continue
    }
    const [match] = waiting.splice(here, 1)
    const given = speakers.glance(match!.range).name
    answers.set(match!.label, { label: match!.label, given, found: speakers.read(source!).name })
  }
  for (const left of waiting) answer(left)
  return labels.map((label) => answers.get(label)!)
}

function rangeOf({ tokens }: Analysis, { start, end }: Label): Range {
  const first = tokens.findIndex((token) => token.end > start)
  const last = tokens.findIndex((token) => token.start >= end)
  return { first, last: last < 0 ? tokens.length : last }
}

const right = (label: Label, name: string | null) => label.names.some((each) => agrees(each, name))

/** The same name but for its article and titles, or the same person written in full; a surname alone is not resolved. */
function agrees(label: string | null, name: string | null): boolean {
  if (label === null || name === null) return label === name
  // "Rusk's campaign" is the "Rusk campaign".
  const bare = (words: string) =>
    words.replace(/^(?:the|mr\.?|mrs\.?|ms\.?|dr\.?|sens?\.?)\s+/i, '').replace(/['’]s?(?= campaign$)/, '')
  if (/\s/.test(bare(label)) && !/\s/.test(bare(name))) return false
  const kind = 'person'
  return sameEntity({ name: bare(label), kind, unnamed: false }, { name: bare(name), kind, unnamed: false })
}
