/** Words that say what happened to the people counted. Ours. */
import type { FigureKind } from '../figure.ts'

/**
 * How a word takes the people it is about.
 * - transitive: done to its object ("killed 12", "12 were killed", "12 killed")
 * - intransitive: of its subject only ("12 died")
 * - state: beside a copula, after "leave", or straight after the noun ("12 dead", "left 12 dead", "are missing")
 */
export type Voice = 'transitive' | 'intransitive' | 'state'

export interface Cue {
  readonly kind: FigureKind
  readonly voice: Voice
  /** Printed forms of transitive verbs: base, -s, past, participle, -ing. */
  readonly form: 'base' | 'present' | 'past' | 'participle' | 'ing' | 'none'
}

/** base present past participle ing; a slash separates spellings. */
const transitive: readonly (readonly [FigureKind, string])[] = [
  ['killed', 'kill kills killed killed killing'],
  ['killed', 'murder murders murdered murdered murdering'],
  ['killed', 'massacre massacres massacred massacred massacring'],
  ['killed', 'slaughter slaughters slaughtered slaughtered slaughtering'],
  ['killed', 'slay slays slew slain slaying'],
  ['killed', 'behead beheads beheaded beheaded beheading'],
  ['killed', 'execute executes executed executed executing'],
  ['killed', 'assassinate assassinates assassinated assassinated assassinating'],
  ['killed', 'electrocute electrocutes electrocuted electrocuted electrocuting'],
  ['injured', 'injure injures injured injured injuring'],
  ['injured', 'wound wounds wounded wounded wounding'],
  ['injured', 'hurt hurts hurt hurt hurting'],
  ['injured', 'maim maims maimed maimed maiming'],
  ['trapped', 'trap traps trapped trapped trapping'],
  ['hospitalised', 'hospitalise hospitalises hospitalised hospitalised hospitalising'],
  ['hospitalised', 'hospitalize hospitalizes hospitalized hospitalized hospitalizing'],
  ['evacuated', 'evacuate evacuates evacuated evacuated evacuating'],
  ['rescued', 'rescue rescues rescued rescued rescuing'],
  ['rescued', 'save saves saved saved saving'],
  ['arrested', 'arrest arrests arrested arrested arresting'],
  ['arrested', 'detain detains detained detained detaining'],
  ['arrested', 'apprehend apprehends apprehended apprehended apprehending'],
  ['arrested', 'capture captures captured captured capturing'],
  ['arrested', 'nab nabs nabbed nabbed nabbing'],
  ['displaced', 'displace displaces displaced displaced displacing'],
  ['displaced', 'uproot uproots uprooted uprooted uprooting'],
  ['abducted', 'abduct abducts abducted abducted abducting'],
  ['abducted', 'kidnap kidnaps kidnapped kidnapped kidnapping'],
  ['freed', 'free frees freed freed freeing'],
  ['freed', 'release releases released released releasing'],
  ['freed', 'liberate liberates liberated liberated liberating'],
]
const intransitive: readonly (readonly [FigureKind, string])[] = [
  ['killed', 'die dies died died dying'],
  ['killed', 'perish perishes perished perished perishing'],
  ['killed', 'drown drowns drowned drowned drowning'],
  ['killed', 'succumb succumbs succumbed succumbed succumbing'],
  ['killed', 'suffocate suffocates suffocated suffocated suffocating'],
  ['missing', 'disappear disappears disappeared disappeared disappearing'],
  ['missing', 'vanish vanishes vanished vanished vanishing'],
]
const states: readonly (readonly [FigureKind, string])[] = [
  ['killed', 'dead'],
  ['missing', 'missing'],
  ['trapped', 'stuck'],
  ['displaced', 'homeless'],
]

function verbs(voice: Voice, list: readonly (readonly [FigureKind, string])[]): [string, Cue[]][] {
  return list.flatMap(([kind, forms]) => {
    const [base, present, past, participle, ing] = forms.split(' ') as [string, string, string, string, string]
    const entries: [string, Cue[]][] = [
      [base, [{ kind, voice, form: 'base' }]],
      [present, [{ kind, voice, form: 'present' }]],
      [ing, [{ kind, voice, form: 'ing' }]],
      [participle, [{ kind, voice, form: 'participle' }]],
    ]
    if (past !== participle) entries.push([past, [{ kind, voice, form: 'past' }]])
    return entries.filter(([word]) => word !== '-')
  })
}

/** What a single word can say. Phrases ("taken to hospital") are read by `findCues`. */
export const cueWords: ReadonlyMap<string, Cue> = new Map([
  ...[...verbs('transitive', transitive), ...verbs('intransitive', intransitive)].map(
    ([word, cues]) => [word, cues[0]!] as const,
  ),
  ...states.map(([kind, word]) => [word, { kind, voice: 'state' as const, form: 'none' as const }] as const),
])

/** Nouns that are counts of a kind by themselves: "84 deaths", "no injuries", "12 arrests". */
export const countedNouns: ReadonlyMap<string, FigureKind> = new Map([
  ...'deaths fatalities fatality death'.split(' ').map((word) => [word, 'killed'] as const),
  ...'injuries injury'.split(' ').map((word) => [word, 'injured'] as const),
  ...'arrests arrest detentions'.split(' ').map((word) => [word, 'arrested'] as const),
  ...'kidnappings abductions disappearances'.split(' ').map((word) => [word, 'abducted'] as const),
  ['evacuations', 'evacuated'],
  ['hospitalisations', 'hospitalised'],
  ['hospitalizations', 'hospitalised'],
])

/** Nouns of people in a state: "the 84 dead", "12 wounded", "20 of those injured", "among the dead". */
export const stateNouns: ReadonlyMap<string, FigureKind> = new Map([
  ...'dead killed deceased slain'.split(' ').map((word) => [word, 'killed'] as const),
  ...'injured wounded hurt'.split(' ').map((word) => [word, 'injured'] as const),
  ['missing', 'missing'],
  ['trapped', 'trapped'],
  ['hospitalised', 'hospitalised'],
  ['hospitalized', 'hospitalised'],
  ['arrested', 'arrested'],
  ['detained', 'arrested'],
  ['evacuated', 'evacuated'],
  ['rescued', 'rescued'],
  ['displaced', 'displaced'],
  ['abducted', 'abducted'],
  ['kidnapped', 'abducted'],
  ['freed', 'freed'],
])

/** Nouns of a deed, counted by what follows "of": "the arrest of 18 people", "the deaths of three miners". */
export const deeds: ReadonlyMap<string, FigureKind> = new Map([
  ...'death deaths murder murders killing killings massacre slaughter execution executions drowning drownings slaying slayings'
    .split(' ')
    .map((word) => [word, 'killed'] as const),
  ...'arrest arrests detention detentions'.split(' ').map((word) => [word, 'arrested'] as const),
  ...'wounding woundings injury'.split(' ').map((word) => [word, 'injured'] as const),
  ['evacuation', 'evacuated'],
  ['rescue', 'rescued'],
  ['displacement', 'displaced'],
  ...'abduction abductions kidnapping kidnappings'.split(' ').map((word) => [word, 'abducted'] as const),
  ...'disappearance disappearances'.split(' ').map((word) => [word, 'missing'] as const),
  ...'hospitalisation hospitalization'.split(' ').map((word) => [word, 'hospitalised'] as const),
])
