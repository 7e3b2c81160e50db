import type { Range } from '../../blame/phrase.ts'
import { type Scene, wordsOf } from '../../blame/scene.ts'
import type { Outcome } from '../warning.ts'

/** What came of a warning or threat, in one sentence. */
export interface Result {
  readonly what: Outcome['what']
  readonly words: Range
  /** Only of a threat, only of a warning, or of either. */
  readonly of: 'threat' | 'warning' | null
}

const NOTHING: readonly RegExp[] = [
  /\bno(?: \S+){0,4} (?:bombs?|devices?|explosives?|threats?|dangers?)(?: \S+){0,3} (?:was|were|has been|have been|had been)?(?: \S+)? ?(?:found|discovered|confirmed|detected|located|reported|identified)\b/,
  /\b(?:found|discovered|uncovered|revealed|exposed|turned up|detected) (?:no|nothing)\b/,
  /\bnothing (?:suspicious |dangerous |untoward )?(?:was|has been|had been) (?:found|discovered|detected)\b/,
  /\b(?:not|n't|never)(?: \S+){0,2} (?:find|found|expose|exposed|reveal|revealed|confirm|confirmed|discover|detect|detected|uncover)\b(?: \S+){0,4} (?:bombs?|devices?|explosives?|threats?)\b/,
  /\bnot a single (?:case|device|bomb|explosive)\b.* (?:found|confirmed|discovered|detected)\b/,
  /\b(?:threats?|reports?|calls?|alerts?|information)\b(?: \S+){0,3} (?:not (?:been |yet )*confirmed|proved (?:to be )?(?:false|a hoax|hoaxes|unfounded)|turned out to be (?:false|a hoax|hoaxes|fake)|was a hoax|were hoaxes|were false)\b/,
  /\bfalse alarms?\b/,
  /\b(?:given|gave|got) the all[- ]clear\b/,
]
const FOUND =
  /\b(?:bombs?|devices?|explosives?|package)\b(?: \S+){0,3} (?:was|were|had been|has been) (?:found|discovered|defused|disarmed|made safe)\b|\b(?:found|discovered|defused|disarmed) (?:an? |the |two |three )?(?:\S+ )?(?:bombs?|explosive|explosives|devices?)\b/
const TRUE =
  /\b(?:came|come|proved|proven|turned out)(?: \S+){0,3} (?:true|right|accurate|correct|justified)\b|\b(?:materiali[sz]ed)\b/
const SOUGHT =
  /\b(?:wanted list|(?:identif(?:y|ied|ying)|find(?:ing)?|trac(?:e|ed|ing)|track(?:ed|ing)?|catch(?:ing)?|search(?:ing)? for|look(?:ing)? for) (?:down )?(?:those|the (?:callers?|persons?|people|culprits?|suspects?|source|author|hoaxers?)|a number of (?:people|callers|persons)|whoever|who)\b)/

/** What a sentence says came of it; several kinds may stand in one sentence. */
export function resultsIn(scene: Scene): readonly Result[] {
  const words = wordsOf(scene, scene.start, scene.end)
  const found: Result[] = []
  const push = (what: Result['what'], of: Result['of'], match: RegExpExecArray) => {
    const first = scene.start + words.slice(0, match.index).split(' ').length - (match.index === 0 ? 1 : 1)
    found.push({
      what,
      of,
      words: { first: Math.min(first, scene.end - 1), last: Math.min(first + match[0].split(' ').length, scene.end) },
    })
  }
  const nothing = NOTHING.map((pattern) => pattern.exec(words)).find((match) => match !== null)
  if (nothing) push('nothing_found', 'threat', nothing)
  else {
    const device = FOUND.exec(words)
    // "Not one device has been found".
    const none =
      device && /\b(?:no|not|none|neither|never|without|n't)\b(?: \S+){0,9}$/.test(words.slice(0, device.index).trim())
    if (device) push(none ? 'nothing_found' : 'found', 'threat', device)
  }
  const came = TRUE.exec(words)
  if (came) push('came_true', 'warning', came)
  const sought = SOUGHT.exec(words)
  if (sought && /\b(?:calls?|callers?|threats?|hoax\w*|wanted|responsible)\b/.test(words))
    push('givers_sought', 'threat', sought)
  const out = /\bevacuat(?:ed|ion|ions|ing|e)\b/.exec(words)
  if (out && !/\b(?:not|n't|no) (?:\S+ )?evacuat/.test(words)) push('evacuated', 'threat', out)
  return found
}

/** The words whose presence makes a sentence worth reading for results. */
export const RESULT_WORDS: ReadonlySet<string> = new Set(
  'found discovered confirmed detected located exposed expose reveal revealed find false hoax hoaxes alarm clear true materialised materialized wanted identify identified identifying trace traced tracing evacuated evacuation evacuations evacuating evacuate defused disarmed right accurate'.split(
    ' ',
  ),
)
