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
  const voices = blame.by.map((voice) => ({
    label: '',
    text: voice.name ? `by ${inSentence(voice.name)}` : 'in the report’s own words',
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
