import type { BlameStance } from '../../blame/blame.ts'
import type { IncidentBlame } from '../incident.ts'
import { inSentence } from './in-sentence.ts'
import type { Line } from './line.ts'

const STANCE_WORDS: Readonly<Record<BlameStance, string>> = {
  claims_own: 'Claimed',
  blames: 'Blamed',
  suspects: 'Suspected',
  denies: 'Denied',
  no_evidence: 'No evidence',
  declines: 'Not discussed',
}

/** What is said of a party, after the stance's own word. */
function blameWords(blame: IncidentBlame): string {
  const { party, stance } = blame
  if (stance === 'claims_own') return `by ${inSentence(party ?? 'somebody not named')}`
  if (stance === 'denies') return `that ${inSentence(party ?? 'anybody')} did it`
  if (stance === 'no_evidence')
    return party && !/^(?:no|nobody)\b/i.test(party) ? `against ${inSentence(party)}` : 'of who did it'
  return party ?? (stance === 'declines' ? 'who did it' : 'somebody not named')
}

/** A party and what is said of it, by whom. */
export function blameLine(blame: IncidentBlame): Line {
  const isOwn = ({ name }: IncidentBlame['by'][number]): boolean =>
    blame.stance === 'claims_own' && (name === null || isSame(bare(name), bare(blame.party ?? '')))
  // Who claims a deed says so itself: "the Dawn Front" claims it for Dawn Front.
  const own = blame.by.filter(isOwn)
  const told = own.length > 1 ? [{ ...own[0]!, cites: own.flatMap(({ cites }) => cites) }] : own
  const voices = [...told, ...blame.by.filter((voice) => !isOwn(voice))].map((voice) => ({
    label: '',
    text: voice.name ? `by ${inSentence(voice.name)}` : 'in the report’s own words',
    cites: voice.cites,
    under: [],
  }))
  const first = voices[0]
  const background = blame.scope === 'other' ? ' (told of another incident)' : ''
  const voice = first && (blame.stance !== 'claims_own' || own.length === 0) ? ` · ${first.text}` : ''
  return {
    label: STANCE_WORDS[blame.stance],
    text: `${blameWords(blame)}${background}${voice}`,
    cites: first?.cites ?? [],
    under: voices.slice(1),
  }
}

/** "Webb" is Michael Webb there. */
const isSame = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)

const bare = (name: string): string => name.replace(/^the /i, '').toLowerCase()
