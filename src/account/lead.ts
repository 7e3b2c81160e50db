import { overlaps } from '../article/span.ts'
import type { FigureKind } from '../figures/figure.ts'
import { KINDS } from '../incidents/kinds.en.ts'
import type { Report } from '../incidents/report.ts'
import { sentenceAt } from '../incidents/sentence-at.ts'
import type { Sentence } from '../language/analysis.ts'
import { contains, daysOf } from '../times/compare.ts'
import type { Cite } from './cite.ts'
import type { Incident, IncidentLead } from './incident.ts'
import { afterDateline } from './timeline.ts'

/** Counts that a first sentence should hold, the weightiest first. */
const TELLING: readonly FigureKind[] = [
  'killed',
  'missing',
  'injured',
  'abducted',
  'evacuated',
  'displaced',
  'arrested',
]

/** Characters of a sentence that reads at a glance, and that is worth printing at all. */
const LENGTH = { short: 40, long: 320 }

/** Sentences at the top of a report that are weighed for the lead. */
const OPENING = 4

/**
 * The one sentence of the reports that tells best what happened: with the best count, the kind and the place of the happening
 * and its day, from the top of a report. Always a printed sentence, never one of our own.
 *
 * @param incident the account so far
 * @param reports its reports
 * @returns null where no report has a whole sentence at its top
 */
export function leadOf(
  incident: Pick<Incident, 'figures' | 'kind' | 'place' | 'time' | 'form'>,
  reports: readonly Report[],
  cite: Cite,
): IncidentLead | null {
  if (incident.form === 'topic') return null
  const kind = TELLING.find((one) => incident.figures[one]?.best)
  // "At least seven" says the best count too.
  const figure = kind && incident.figures[kind]!
  const best = figure
    ? figure.history.filter(({ value }) => value === figure.best!.value).flatMap(({ cites }) => cites)
    : []
  const kindWords = KINDS.find((one) => one.kind === incident.kind)?.words
  const place = incident.place?.toLowerCase() ?? null
  const found = reports.flatMap((report) => {
    const counted = best.filter((one) => one.report === report.id)
    const sentences = new Set<Sentence>(report.sentences.slice(0, OPENING + 2))
    for (const { span } of counted) {
      const sentence = sentenceAt(report.sentences, span.start)
      if (sentence) sentences.add(sentence)
    }
    const title = plain(report.title ?? '')
    let isFirst = true
    return [...sentences].flatMap((sentence) => {
      const start = afterDateline(report, sentence)
      const words = report.text.slice(start, sentence.end).replace(/\s+/g, ' ').trim()
      if (words.length < LENGTH.short || !/[.!?…]["”’')]*$/.test(words)) return []
      const low = words.toLowerCase()
      const cited = counted.find(({ span }) => overlaps(span, sentence))
      const hasKind = kindWords ? low.match(kindWords) !== null : false
      const hasPlace = place !== null && low.includes(place)
      const hasDay = isTold(report, sentence, incident.time)
      // The first sentence of a report is its own lead, and taken where none says more.
      const opens = isFirst && plain(words) !== title
      if (opens) isFirst = false
      const tells = cited !== undefined || (hasPlace && (hasKind || (!kindWords && hasDay)))
      if (!tells && !opens) return []
      const weight =
        (cited ? 4 : 0) +
        (tells ? 3 : 0) +
        (hasKind ? 2 : 0) +
        (hasPlace ? 2 : 0) +
        (hasDay ? 2 : 0) -
        Math.min(6, sentence.block) * 0.5 -
        (words.length > LENGTH.long ? 3 : 0) -
        // "It killed six": what did, stands in the sentence before.
        (/^(?:he|she|it|they|this|that|these|those|but|and|however|meanwhile|also|["“‘'])(?![\p{L}])/iu.test(words)
          ? 3
          : 0) -
        // "The accident happened on Tuesday": which, stands elsewhere.
        (HAPPENED.test(words) ? 3 : 0) -
        (plain(words) === title ? 3 : 0)
      const at = cite(report.id, cited?.id ?? report.id, {
        start,
        end: sentence.end,
        text: report.text.slice(start, sentence.end),
      })
      return [{ words, weight, cite: at }]
    })
  })
  const first = found.reduce<(typeof found)[number] | null>((a, b) => (a && a.weight >= b.weight ? a : b), null)
  return first && Object.freeze({ words: first.words, cites: [first.cite] })
}

const HAPPENED =
  /^The (?:\p{Ll}+ )?(?:accident|incident|attack|crash|collision|blast|explosion|bombing|shooting|stabbing|fire|disaster|tragedy|derailment) (?:happened|occurred|took place|came|was|is|has)\b/u

/** Whether the sentence names the day of the happening. */
function isTold(report: Report, sentence: Sentence, time: string | null): boolean {
  return report.times.some(
    (one) =>
      overlaps(one.span, sentence) &&
      time !== null &&
      (one.value === time || (daysOf(one.value) !== null && contains(time, one.value))),
  )
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
