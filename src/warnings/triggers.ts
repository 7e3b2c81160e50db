import type { MentionRule } from './mention.ts'
import { passedOn } from './rules/passed-on.ts'
import { type AnswerRule, actedOn, deniedReceipt, dismissed, gotNone, noAnswer, notAware } from './rules/received.ts'
import { phoned, threatCall, threatened } from './rules/threatened.ts'
import {
  complained,
  gaveNotice,
  gaveWarning,
  knewOf,
  raisedConcerns,
  receivedWarning,
  tippedOff,
  toldOf,
  warned,
  warningNoun,
  warningWas,
  wasInformed,
  wroteTo,
} from './rules/warned.ts'

const byWord = <R>(table: readonly (readonly [R, string])[]): ReadonlyMap<string, readonly R[]> => {
  const map = new Map<string, R[]>()
  for (const [rule, words] of table) {
    for (const word of words.split(' ')) {
      const list = map.get(word)
      if (list) list.push(rule)
      else map.set(word, [rule])
    }
  }
  return map
}

/** Which rules look at which word for a warning or threat. */
export const MENTIONS: ReadonlyMap<string, readonly MentionRule[]> = byWord<MentionRule>([
  [warned, 'warned warns warn warning alerted alerts notified cautioned'],
  [complained, 'complained'],
  [raisedConcerns, 'concerns concern fears doubts objections alarm worries'],
  [wroteTo, 'wrote written'],
  [tippedOff, 'tipped tips tip'],
  [gaveWarning, 'gave given give gives issued issue issues sent send sends delivered published released conveyed'],
  [gaveNotice, 'issued issues published posted put sent released'],
  [warningWas, 'given issued sent delivered conveyed made passed'],
  [toldOf, 'told informed advised'],
  [receivedWarning, 'received receive receives got obtained'],
  [passedOn, 'passed shared provided handed relayed conveyed gave forwarded'],
  [wasInformed, 'informed told notified advised alerted'],
  [knewOf, 'knew known'],
  [warningNoun, 'warning warnings advisory alert'],
  [
    threatCall,
    'threat threats call calls e-mail e-mails email emails message messages letter letters note hoax hoaxes',
  ],
  [threatened, 'threatened threatening threatens'],
  [phoned, 'phoned called rang telephoned contacted'],
])

/** Which rules look at which word for how a warning was received. */
export const ANSWERS: ReadonlyMap<string, readonly AnswerRule[]> = byWord<AnswerRule>([
  [deniedReceipt, 'denied denies deny denying denial denials'],
  [gotNone, 'nobody no received receive got get warned told informed notified alerted passed given sent'],
  [notAware, 'aware unaware know knew knows knowledge heard'],
  [
    dismissed,
    'dismissed dismisses dismiss ignored ignores ignore rejected rejects shrugged brushed disregarded mocked ridiculed downplayed denounced described describes called calls labelled labeled branded termed characterised characterized failed heed heeded act acted react reacted overlooked discounted shelved put set filed',
  ],
  [noAnswer, 'respond responded reply replied answer answered comment commented declined declines refused'],
  [
    actedOn,
    'evacuated evacuate evacuates stepped beefed tightened increased boosted heightened raised cancelled canceled closed postponed searched search inspections inspected checks swept deployed carried',
  ],
])
