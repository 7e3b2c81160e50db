import { overlaps } from '../article/span.ts'
import type { BlameStance } from '../blame/blame.ts'
import type { ClaimStance } from '../claims/claim.ts'
import type { FigureKind } from '../figures/figure.ts'
import { daysOf, dayWords, timeWords } from '../times/compare.ts'
import type { Outcome, Reception } from '../warnings/warning.ts'
import type {
  Citation,
  FigureEntry,
  Incident,
  IncidentBlame,
  IncidentClaim,
  IncidentFigure,
  IncidentWarning,
  OtherIncident,
  TimelineEntry,
} from './incident.ts'
import { weightiest } from './select.ts'

/** One line of an account as every output shows it: a label, words, and where to check them. */
export interface Line {
  readonly label: string
  readonly text: string
  readonly cites: readonly Citation[]
  /** Lines that belong under it: the history of a figure, how a warning was received. */
  readonly under: readonly Line[]
  /** Id of another account that it points to. */
  readonly account?: string
}

/** A part of an account under one heading. */
export interface Section {
  readonly name:
    | 'Figures'
    | 'Blame'
    | 'Warnings'
    | 'Disagreements'
    | 'Said'
    | 'Timeline'
    | 'Other incidents these reports tell of'
  readonly lines: readonly Line[]
  /** How many of its lines were left out for want of room. */
  readonly left: number
}

/** How many lines of each long section to show; all of one that is not named. */
export type Room = Readonly<Partial<Record<Section['name'], number>>>

const FIGURE_LABELS: Readonly<Record<FigureKind, string>> = {
  killed: 'Killed',
  injured: 'Injured',
  missing: 'Missing',
  trapped: 'Trapped',
  hospitalised: 'In hospital',
  evacuated: 'Evacuated',
  rescued: 'Rescued',
  arrested: 'Arrested',
  displaced: 'Displaced',
  abducted: 'Abducted',
  freed: 'Freed',
  places: 'Places',
  cities: 'Cities',
  buildings: 'Buildings',
  vehicles: 'Vehicles',
  devices: 'Devices',
  calls: 'Calls',
}

const STANCE_WORDS: Readonly<Record<BlameStance, string>> = {
  claims_own: 'Claimed',
  blames: 'Blamed',
  suspects: 'Suspected',
  denies: 'Denied',
  no_evidence: 'No evidence',
  declines: 'Not discussed',
}

const RECEPTION_WORDS: Readonly<Record<Reception['how'], string>> = {
  acted_on: 'acted on it',
  dismissed: 'dismissed it',
  denied_receipt: 'denied receiving it',
  not_aware: 'was not aware of it',
  no_answer: 'gave no answer',
  passed_on: 'passed it on',
}

const OUTCOME_WORDS: Readonly<Record<Outcome['what'], string>> = {
  came_true: 'it came true',
  nothing_found: 'nothing was found',
  found: 'something was found',
  evacuated: 'people were moved out',
  givers_sought: 'those who gave it were sought',
}

/** Characters of a cue that still reads as a label. */
const LONGEST_CUE = 28

const STATEMENT_WORDS: Readonly<Record<ClaimStance, string>> = {
  asserts: 'says',
  denies: 'denies',
  doubts: 'doubts',
  suspects: 'suspects',
  confirms: 'confirms',
  declines: 'declines',
  promises: 'promises',
  demands: 'demands',
  asks: 'asks',
  believes: 'believes',
  intends: 'intends',
  feels: 'feels',
  warns: 'warns',
  silent: 'did not answer',
}

/** A source's words in one breath: "three sources" stays as printed, a name is followed by its role. */
export function speakerWords(claim: IncidentClaim): string {
  const who = claim.role && !claim.speaker.includes(claim.role) ? `${claim.speaker}, ${claim.role}` : claim.speaker
  return claim.unnamed ? `${who} (unnamed)` : who
}

/** One state of a count. The hour is told only where it tells two states of one day apart. */
function entryLine(entry: FigureEntry, withHour: boolean): Line {
  const by = entry.sources.length > 0 ? [entry.sources.join(', ')] : []
  const words = entry.asOf && (withHour ? withoutZone(timeWords(entry.asOf)) : dayWords(entry.asOf))
  const when = words ? [`${words}${entry.earlier ? ', given earlier' : ''}`] : []
  const of = entry.of ? [`counts “${entry.of}”`] : []
  const text = [...by, entry.outlets.join(', '), ...when, ...of].join(' · ')
  return { label: entry.words, text, cites: entry.cites, under: [] }
}

const withoutZone = (words: string): string => words.replace(/ UTC(?:[+-][\d:]+)?$/, '')

/** The states of a count, those of one day with their hours where they differ. */
function entryLines(entries: readonly FigureEntry[]): readonly Line[] {
  const days = Map.groupBy(entries, (entry) => entry.asOf?.slice(0, 10))
  return entries.map((entry) => {
    const sameDay = days.get(entry.asOf?.slice(0, 10))!
    return entryLine(
      entry,
      sameDay.some((other) => other.asOf !== entry.asOf && other.words !== entry.words),
    )
  })
}

function figureLine(kind: FigureKind, figure: IncidentFigure): Line {
  const { best, low, high } = figure
  const range = low && high && low.value !== high.value ? ` (${low.words} to ${high.words})` : ''
  const text = best
    ? `${best.words}${range}${figure.disputed ? ' · disputed' : ''} · ${best.reason}`
    : figure.history.length > 0
      ? 'the reports tell of different happenings: listed, not weighed together'
      : 'only parts are counted'
  const disputes = figure.disputes.map(({ reason, cites }) => ({ label: 'disputed', text: reason, cites, under: [] }))
  const named = (entries: readonly FigureEntry[], label: string) =>
    entryLines(entries).map((line) => ({ ...line, label, text: `${line.label} · ${line.text}` }))
  return {
    label: FIGURE_LABELS[kind],
    text,
    cites: best?.cites ?? [],
    under: [
      ...disputes,
      ...(figure.history.length > 1 || !best ? entryLines(figure.history) : []),
      ...named(figure.parts, 'part'),
      ...named(figure.other, 'elsewhere'),
    ],
  }
}

/** What is said of a party, after the stance's own word. */
function blameWords(blame: IncidentBlame): string {
  const { party, stance } = blame
  if (stance === 'claims_own') return `by ${party ?? 'somebody not named'}`
  if (stance === 'denies') return `that ${party ?? 'anybody'} did it`
  if (stance === 'no_evidence') return party && !/^(?:no|nobody)\b/i.test(party) ? `against ${party}` : 'of who did it'
  return party ?? (stance === 'declines' ? 'who did it' : 'somebody not named')
}

function blameLine(blame: IncidentBlame): Line {
  const voices = blame.by.map((voice) => ({
    label: '',
    text: voice.name ? `by ${voice.name}` : 'in the report’s own words',
    cites: voice.cites,
    under: [],
  }))
  const first = voices[0]
  const background = blame.scope === 'other' ? ' (told of another incident)' : ''
  // Who claims a deed as its own says so itself: the voice would only repeat the party.
  const voice = first && blame.stance !== 'claims_own' ? ` · ${first.text}` : ''
  return {
    label: STANCE_WORDS[blame.stance],
    text: `${blameWords(blame)}${background}${voice}`,
    cites: first?.cites ?? [],
    under: voices.slice(1),
  }
}

/** "Brevania → Selmark", as far as the reports say. */
function wayWords({ from, to }: IncidentWarning): string {
  if (from && to) return `${from} → ${to}`
  if (from) return `by ${from}, not said to whom`
  return to ? `to ${to}, not said by whom` : 'not said by whom or to whom'
}

function warningLine(warning: IncidentWarning): Line {
  const way = warning.public === true ? 'in public' : warning.public === false ? 'in private' : null
  const facts = [
    warning.when && timeWords(warning.when),
    way,
    warning.about && (/^to\b/.test(warning.about) ? warning.about : `about ${warning.about}`),
  ].filter(Boolean)
  const other = warning.scope === 'other' ? 'told as background: ' : ''
  const received = warning.reception.map((reception) => ({
    label: 'received',
    text: `${reception.by ?? 'somebody not named'} ${RECEPTION_WORDS[reception.how]}`,
    cites: reception.cites,
    under: [],
  }))
  const came = warning.outcome.map((outcome) => ({
    label: 'outcome',
    text: OUTCOME_WORDS[outcome.what],
    cites: outcome.cites,
    under: [],
  }))
  return {
    label: warning.kind === 'threat' ? 'Threat' : 'Warned',
    text: `${other}${wayWords(warning)}${facts.length > 0 ? ` · ${facts.join(' · ')}` : ''}`,
    cites: warning.cites,
    under: [...received, ...came],
  }
}

function statementLine(claim: IncidentClaim): Line {
  const hedges = claim.hedges.length > 0 ? ` [${claim.hedges.join(', ')}]` : ''
  // Told where the speaker rests on something further; who prints it stands in the citation anyway.
  const chain = claim.chain.at(-1) !== claim.speaker ? ` · ${claim.chain.join(' ← ')}` : ''
  return {
    // The report's own verb says more than the stance: "blamed", "accused", "told".
    label: /\p{L}/u.test(claim.cue) && claim.cue.length <= LONGEST_CUE ? claim.cue : STATEMENT_WORDS[claim.stance],
    text: `${claim.words}${hedges}${chain}`,
    cites: claim.cites,
    under: [],
  }
}

/** Another incident: when and where, the words for it, what is counted of it, and where its own account stands. */
function otherLine(other: OtherIncident): Line {
  const where = [other.time && timeWords(other.time), other.place].filter(Boolean).join(' · ')
  const counts = other.figures.map((count) => ({
    label: FIGURE_LABELS[count.kind],
    text: [count.words, ...count.sources].join(' · '),
    cites: count.cites,
    under: [],
  }))
  const account = other.incident ? ` · has an account of its own, ${other.incident.replace('incident-', '')}` : ''
  return {
    label: where || 'Elsewhere',
    text: `“${other.words}”${account}`,
    ...(other.incident ? { account: other.incident } : {}),
    cites: other.cites,
    // Everything here is of another incident: no line need say so again.
    under: [
      ...counts,
      ...other.blame.map((blame) => blameLine({ ...blame, scope: 'this' })),
      ...other.warnings.map((warning) => warningLine({ ...warning, scope: 'this' })),
    ],
  }
}

/** What a time was counted from, where that is not simply the day of publication. */
const fromWords = (from: string | null): string =>
  from === null || from.startsWith('published ') ? '' : ` from “${from}”`

/**
 * The timeline, a line a day. A sentence that names a day and its week stands under the day only, and what belongs to other
 * incidents stands with them. Where there is room for some only, those nearest to the happening are told.
 */
function timelineSection(incident: Incident, most: number): Section {
  const sentence = ({ cites }: TimelineEntry): string => `${cites[0]!.report} ${cites[0]!.span.start}`
  const dated = new Set(incident.timeline.filter(({ time }) => isDay(time)).map(sentence))
  const elsewhere = incident.others.flatMap(({ time, cites }) =>
    cites.map(({ report, span }) => ({ time, report, span })),
  )
  const own = incident.timeline.filter(
    (entry) =>
      (isDay(entry.time) || !dated.has(sentence(entry))) &&
      !elsewhere.some(
        ({ time, report, span }) =>
          time === entry.time && entry.cites.some((cite) => cite.report === report && overlaps(cite.span, span)),
      ),
  )
  const nearest = own.length <= most ? new Set(own) : nearestTo(incident.time, own, most)
  const days = Map.groupBy(
    own.filter((entry) => nearest.has(entry)),
    ({ time }) => timeWords(time),
  )
  const lines = [...days].map(([label, entries]): Line => {
    const told = entries.map(({ basis, from, words, cites }): Line => {
      const reckoned = basis === 'inferred' ? ` · reckoned${fromWords(from)}` : ''
      return { label: '', text: words + reckoned, cites, under: [] }
    })
    return told.length === 1 ? { ...told[0]!, label } : { label, text: '', cites: [], under: told }
  })
  return { name: 'Timeline', lines, left: own.length - nearest.size }
}

/** Entries near the happening, the sentence that most reports carry first of each day, then the next of each. */
function nearestTo(time: string | null, entries: readonly TimelineEntry[], most: number): ReadonlySet<TimelineEntry> {
  const happened = time === null ? null : (daysOf(time)?.first ?? null)
  const gap = (day: string): number =>
    happened === null ? 0 : Math.abs((daysOf(day)?.first ?? Number.POSITIVE_INFINITY) - happened)
  const weighed = [...Map.groupBy(entries, (entry) => entry.time)].flatMap(([day, told]) =>
    told
      .toSorted((a, b) => b.cites.length - a.cites.length)
      .map((entry, rank) => ({ entry, weight: gap(day) + rank * 3 })),
  )
  return new Set(
    weighed
      .sort((a, b) => a.weight - b.weight)
      .slice(0, most)
      .map(({ entry }) => entry),
  )
}

const isDay = (time: string): boolean => /^[\dX]{4}-(?:\d\d-\d\d|WXX-\d)/.test(time) && !time.includes('/')

/** Statements under their speakers, in the order in which speakers are first heard. Unnamed sources are never merged. */
function saidLines(claims: readonly IncidentClaim[]): readonly Line[] {
  const speakers = new Map<string, IncidentClaim[]>()
  claims.forEach((claim, index) => {
    const key = claim.named ? `${claim.speaker}` : `#${index}`
    speakers.set(key, [...(speakers.get(key) ?? []), claim])
  })
  return [...speakers.values()].map((said): Line => {
    const withRole = said.find((claim) => claim.role) ?? said[0]!
    const only = said.length === 1 ? statementLine(said[0]!) : null
    return only
      ? { ...only, label: speakerWords(withRole), text: `${only.label}: ${only.text}` }
      : { label: speakerWords(withRole), text: '', cites: [], under: said.map(statementLine) }
  })
}

/**
 * An incident as lines under headings, the same for the terminal, the page and Markdown. Empty sections are left out.
 *
 * @param room how many lines of a section there is room for: statements are then chosen by weight, the rest from the top
 */
export function sectionsOf(incident: Incident, room: Room = {}): readonly Section[] {
  const figures = (Object.keys(FIGURE_LABELS) as FigureKind[]).flatMap((kind) => {
    const figure = incident.figures[kind]
    return figure ? [figureLine(kind, figure)] : []
  })
  const disagreements = incident.disagreements.map((disagreement) => ({
    label: disagreement.kind[0]!.toUpperCase() + disagreement.kind.slice(1),
    text: disagreement.about,
    cites: [],
    under: disagreement.sides.map((side) => ({ label: side.who, text: side.says, cites: side.cites, under: [] })),
  }))
  const cut = (name: Section['name'], lines: readonly Line[]): Section => {
    const most = room[name] ?? lines.length
    return { name, lines: lines.slice(0, most), left: Math.max(0, lines.length - most) }
  }
  const said = weightiest(incident.claims, room.Said ?? incident.claims.length)
  const sections: Section[] = [
    cut('Figures', figures),
    cut('Blame', incident.blame.map(blameLine)),
    cut('Warnings', incident.warnings.map(warningLine)),
    cut('Disagreements', disagreements),
    cut('Other incidents these reports tell of', incident.others.map(otherLine)),
    { name: 'Said', lines: saidLines(said), left: incident.claims.length - said.length },
    timelineSection(incident, room.Timeline ?? incident.timeline.length),
  ]
  return sections.filter((section) => section.lines.length > 0)
}
