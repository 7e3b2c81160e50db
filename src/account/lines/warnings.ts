import type { Outcome, Reception } from '../../warnings/warning.ts'
import type { IncidentWarning } from '../incident.ts'
import { whenWords } from '../when.ts'
import { inSentence } from './in-sentence.ts'
import type { Line } from './line.ts'

const RECEPTION_WORDS: Readonly<Record<Reception['how'], string>> = {
  acted_on: 'acted on it',
  dismissed: 'dismissed it',
  denied_receipt: 'denied receiving it',
  not_aware: 'was not aware of it',
  no_answer: 'did not respond to it',
  passed_on: 'passed it on',
}

/** The same where no report says who. */
const RECEIVED_BY_NOBODY: Readonly<Record<Reception['how'], string>> = {
  acted_on: 'it was acted on',
  dismissed: 'it was dismissed',
  denied_receipt: 'that it came is denied',
  not_aware: 'it was not known of',
  no_answer: 'there was no response to it',
  passed_on: 'it was passed on',
}

const OUTCOME_WORDS: Readonly<Record<Outcome['what'], string>> = {
  came_true: 'it came true',
  nothing_found: 'nothing was found',
  found: 'something was found',
  evacuated: 'people were moved out',
  givers_sought: 'those who gave it were sought',
}

/** "Brevania → Selmark", as far as the reports say. */
function wayWords({ from, to }: IncidentWarning): string {
  if (from && to) return `${from} → ${to}`
  if (from) return `by ${inSentence(from)}, not said to whom`
  return to ? `to ${inSentence(to)}, not said by whom` : 'not said by whom or to whom'
}

/** A warning: who warned whom, when, how and about what; how it was received and what came of it. */
export function warningLine(warning: IncidentWarning): Line {
  const way = warning.public === true ? 'in public' : warning.public === false ? 'in private' : null
  const facts = [
    warning.when && whenWords(warning.when),
    way,
    warning.about && (/^(?:to|that)\b/.test(warning.about) ? warning.about : `about ${warning.about}`),
  ].filter(Boolean)
  const other = warning.scope === 'other' ? 'told as background: ' : ''
  const named = new Set(warning.reception.flatMap(({ by, how }) => (by === null ? [] : [how])))
  // "The police searched every school. All schools were searched": the second says nothing new.
  const telling = warning.reception.filter(({ by, how }) => by !== null || !named.has(how))
  const received = telling.map((reception) => ({
    label: 'received',
    text: reception.by
      ? `${reception.by} ${RECEPTION_WORDS[reception.how]}`
      : `${RECEIVED_BY_NOBODY[reception.how]} (not said by whom)`,
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
