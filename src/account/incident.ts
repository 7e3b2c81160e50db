import type { Span } from '../article/span.ts'
import type { BlameStance } from '../blame/blame.ts'
import type { ClaimForm, ClaimStance } from '../claims/claim.ts'
import type { FigureKind, Qualifier } from '../figures/figure.ts'
import type { Place } from '../places/place.ts'
import type { Outcome, Reception, Warning } from '../warnings/warning.ts'

/** Where a line of an account can be checked: the finding, its report, its words, and the paragraph they stand in. */
export interface Citation {
  readonly report: string
  /** Id of the finding, for `hearsay why`. */
  readonly id: string
  readonly span: Span
  /** Counted from 1 over the article's blocks. */
  readonly paragraph: number
}

/** A bound or best value of a kind of figure, with the reason in words. */
export interface FigureChoice {
  readonly value: number
  /** As the report puts it: "at least 143". */
  readonly words: string
  readonly reason: string
  readonly cites: readonly Citation[]
}

/** One state of a count: copies of one text are one entry with several citations. */
export interface FigureEntry {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly qualifier: Qualifier
  /** As the report puts it: "at least 143". */
  readonly words: string
  readonly asOf: string | null
  /** The reports say that it was given before their other counts. */
  readonly earlier: boolean
  /** Which part or which other incident, in the report's words. */
  readonly of: string | null
  /** Who the reports name for it, in their words; empty for their own voice. */
  readonly sources: readonly string[]
  /** The outlets that print it; a report's id where its outlet is not known. */
  readonly outlets: readonly string[]
  /** Which source is told of by which outlets; null is the outlets' own voice. */
  readonly voices: readonly { readonly source: string | null; readonly outlets: readonly string[] }[]
  readonly cites: readonly Citation[]
}

/** Everything the reports count of one kind. */
export interface IncidentFigure {
  readonly best: FigureChoice | null
  readonly low: FigureChoice | null
  readonly high: FigureChoice | null
  /** Whether two origins differ beyond their qualifiers; `disputes` says which. */
  readonly disputed: boolean
  readonly disputes: readonly { readonly reason: string; readonly cites: readonly Citation[] }[]
  /** Whole-incident counts in order of as-of time. */
  readonly history: readonly FigureEntry[]
  /** Counts of parts, never summed. */
  readonly parts: readonly FigureEntry[]
  /** Counts of other incidents, kept out of all the rest, where the reports say too little to tell which (see `Incident.others`). */
  readonly other: readonly FigureEntry[]
}

/** One party and one stance towards it, over all reports. */
export interface IncidentBlame {
  readonly party: string | null
  readonly stance: BlameStance
  /** 'other' when it is told of another incident, as background. */
  readonly scope: 'this' | 'other'
  /** Each voice once: who says so (null is the report's own voice). */
  readonly by: readonly { readonly name: string | null; readonly cites: readonly Citation[] }[]
}

/** One warning over all reports that tell of it. */
export interface IncidentWarning extends Pick<Warning, 'kind' | 'from' | 'to' | 'when' | 'public' | 'about' | 'scope'> {
  readonly reception: readonly {
    readonly by: string | null
    readonly how: Reception['how']
    readonly cites: readonly Citation[]
  }[]
  /** What came of it. */
  readonly outcome: readonly { readonly what: Outcome['what']; readonly cites: readonly Citation[] }[]
  readonly cites: readonly Citation[]
}

/** One statement over all reports that carry it (a copied claim is one claim). */
export interface IncidentClaim {
  /** The source's resolved name, else its printed words. */
  readonly speaker: string
  /** Whether `speaker` is a resolved name. */
  readonly named: boolean
  readonly role: string | null
  readonly unnamed: boolean
  readonly count: number | null
  readonly stance: ClaimStance
  /** The words that introduce it, "told reporters"; empty where there are none. */
  readonly cue: string
  readonly form: ClaimForm
  readonly words: string
  readonly hedges: readonly string[]
  /** From the report's outlet towards the origin: ["Orlo Echo", "Harbour Institute", "ministry papers"]. */
  readonly chain: readonly string[]
  readonly cites: readonly Citation[]
}

/** Who says what against whom. */
export interface Disagreement {
  readonly kind: 'blame' | 'warning' | 'figure'
  readonly about: string
  readonly sides: readonly { readonly who: string; readonly says: string; readonly cites: readonly Citation[] }[]
}

/** Something that a report places in time. */
export interface TimelineEntry {
  readonly time: string
  readonly basis: 'stated' | 'inferred'
  /** What an inferred time was counted from. */
  readonly from: string | null
  readonly words: string
  readonly cites: readonly Citation[]
}

/** A count that reports give of another incident. */
export interface OtherCount {
  readonly kind: FigureKind
  /** As the report puts it: "about 100". */
  readonly words: string
  /** Who the reports name for it, in their words. */
  readonly sources: readonly string[]
  readonly cites: readonly Citation[]
}

/** Another incident that reports tell of, for background or beside their own. */
export interface OtherIncident {
  /** What happened, in the words of the report that says most of it. */
  readonly words: string
  /** What sort of happening, where the words tell: 'attack', 'crash', 'fire', ... */
  readonly sort: string | null
  readonly place: string | null
  /** ISO 8601 or EDTF: the finest time that a report gives. */
  readonly time: string | null
  /** A report's words for its time, where none gives a value: "earlier this year" in a report without a date. */
  readonly timeWords: string | null
  /** Id of the account in this run that tells of it. */
  readonly incident: string | null
  /** Ids of the reports that tell of it. */
  readonly reports: readonly string[]
  readonly figures: readonly OtherCount[]
  readonly blame: readonly IncidentBlame[]
  readonly warnings: readonly IncidentWarning[]
  readonly cites: readonly Citation[]
}

/** The incident that another follows upon: its trial, its anniversary. */
export interface Follows {
  /** Id of its account in this run. */
  readonly incident: string
  readonly title: string
  readonly why: string
}

/** Where an incident was, with the words that name the place. */
export interface IncidentPlace extends Omit<Place, 'mentions'> {
  /** How the place was found, for `hearsay why`. */
  readonly rule: string
  readonly cites: readonly Citation[]
}

/** A passage of another account's reports that tells of this incident. */
export interface ToldIn {
  /** Id of that account. */
  readonly incident: string
  readonly title: string
  readonly cites: readonly Citation[]
}

/** The printed sentence that tells best what happened. */
export interface IncidentLead {
  readonly words: string
  readonly cites: readonly Citation[]
}

/** The account of one incident: what its reports say, line by line, each walkable back to the printed words. */
export interface Incident {
  readonly id: string
  /**
   * 'incident': one happening, told within a week. 'story': one happening that reports tell of over a longer time. 'topic':
   * reports that share a subject, with no happening in common: nothing of theirs is reckoned together.
   */
  readonly form: 'incident' | 'story' | 'topic'
  readonly formWhy: string
  /** ISO 8601 days on which the first and the last report were published; null where none is dated. */
  readonly span: { readonly first: string; readonly last: string } | null
  readonly follows: Follows | null
  readonly title: string
  /** What happened, in a sentence of one of the reports; null where none tells it plainly, and for a topic. */
  readonly lead: IncidentLead | null
  readonly kind: string | null
  readonly place: string | null
  /** Country, coordinates and precision of that place, inferred from the gazetteer. */
  readonly where: IncidentPlace | null
  /** ISO 8601 date or interval, EDTF where digits are unknown. */
  readonly time: string | null
  /** How its time is known, in words. */
  readonly timeHow: string | null
  readonly reports: readonly string[]
  readonly origins: readonly (readonly string[])[]
  /** Why each origin is one, in the order of `origins`. */
  readonly originReasons: readonly string[]
  /** Why the reports were put together. */
  readonly links: readonly { readonly a: string; readonly b: string; readonly shared: readonly string[] }[]
  readonly figures: Readonly<Partial<Record<FigureKind, IncidentFigure>>>
  readonly blame: readonly IncidentBlame[]
  readonly warnings: readonly IncidentWarning[]
  readonly claims: readonly IncidentClaim[]
  readonly disagreements: readonly Disagreement[]
  readonly timeline: readonly TimelineEntry[]
  /** Other incidents that its reports tell of; their counts, blame and warnings stand here and nowhere else. */
  readonly others: readonly OtherIncident[]
  /** Other accounts of the run whose reports tell of this incident. */
  readonly toldIn: readonly ToldIn[]
}
