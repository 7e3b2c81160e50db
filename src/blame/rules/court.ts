import type { Range } from '../phrase.ts'
import {
  checked,
  find,
  finding,
  group,
  isParty,
  isPassive,
  isPerson,
  lowerAt,
  negated,
  ownerOf,
  phraseAt,
  phraseUpTo,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'

const BEFORE_COURT =
  /^(?:again |together |briefly |\w+day )?(?:(?:in|at|before|by|via|from|on|for) (?:[^\s.;]+ ){0,8}?)(?:courts?|magistrates?|judge|tribunal|dock|hearing)\b/
const OVER_WHAT =
  /\b(?:charged|accused|in connection with|in relation to|over|to face|facing|on (?:\S+ ){0,3}?(?:charges?|suspicion|counts?))\b/
const NO_ACCUSED =
  /\b(?:lawyers?|attorneys?|counsel|solicitors?|barristers?|prosecutors?|witness(?:es)?|judges?|magistrates?|family|relatives|parents of|officers?|police|experts?|victims?|reporters?|journalists?|courts?|company|firm)\b/

/** "a baker and his brother stood in court over the fire", "is due before magistrates": who stands accused. */
export const inCourt: Rule = (scene, at) => {
  const due = lowerAt(scene, at) === 'due'
  const rest = wordsOf(scene, at + 1, at + 16)
  const place = BEFORE_COURT.exec(due ? rest.replace(/^to appear /, '') : rest)
  if (!place || !(due || OVER_WHAT.test(wordsOf(scene, at + 1, at + 26)))) return null
  const first = group(scene, at)
  const party = negated(scene, first, at) ? null : subject(scene, at)
  if (!party || !isPerson(scene, party) || NO_ACCUSED.test(wordsOf(scene, party.first, party.last))) return null
  return checked(scene, finding('blame/in-court', 'suspects', party, { first, last: at + 2 }))
}

/** "must serve nine years": a term told of its bearer; "served ten years for theft" is somebody's past. */
export const servesTerm: Rule = (scene, at) => {
  const rest =
    /^(?:(?:at least|up to|more than|nearly|about|an?|the|another|out) )*(?:\S+ ){0,2}?(?:years?|months?|life)\b/
  if (!rest.test(wordsOf(scene, at + 1, at + 8))) return null
  if (!/\b(?:prison|jail|bars|custody|sentence|imprisonment)\b/.test(wordsOf(scene, at + 1, at + 9))) return null
  const first = group(scene, at)
  if (!/\b(?:will|must|is|are|to|should)\b/.test(wordsOf(scene, first, at)) || negated(scene, first, at)) return null
  const party = subject(scene, at)
  return party && isPerson(scene, party)
    ? checked(scene, finding('blame/sentenced', 'blames', party, { first, last: at + 1 }))
    : null
}

const UPHELD =
  /^(?:uph[oe]ld|upholds|confirmed|affirmed|reduced|cut|commuted|increased|extended|imposed|appealed|appealing)$/
const UNDONE = /^(?:overturned|quashed|annulled|reversed|vacated|threw|thrown|voided|set)$/

/** "reduced the sentence of the former mayor", "upheld Abel's conviction for arson", "his conviction was quashed". */
export const onAppeal: Rule = (scene, at) => {
  let verb = -1
  for (let i = at - 1; i >= Math.max(scene.start, at - 9) && verb < 0; i--)
    if (UPHELD.test(lowerAt(scene, i)) || UNDONE.test(lowerAt(scene, i))) verb = i
  const passive = verb < 0 ? passiveAfter(scene, at) : -1
  if (verb < 0 && passive < 0) return null
  const what = verb < 0 ? passive : verb
  const party = convictOf(scene, at)
  if (!party || !isPerson(scene, party)) return null
  const undone = UNDONE.test(lowerAt(scene, what))
  // "set the sentence of", "threw out a sentence": a term that falls leaves the guilt as it was.
  if (
    undone &&
    (!/^convictions?$/.test(lowerAt(scene, at)) ||
      (/^set$/.test(lowerAt(scene, what)) && find(scene, what, 12, ['aside']) < 0))
  )
    return null
  if (negated(scene, group(scene, what), what)) return null
  const words = { first: Math.min(what, at), last: Math.max(what, at) + 1 }
  return checked(
    scene,
    finding('blame/sentenced', undone ? 'no_evidence' : 'blames', party, words, verb < 0 ? null : subject(scene, verb)),
  )
}

/** "conviction was upheld". */
function passiveAfter(scene: Scene, at: number): number {
  for (let i = at + 1; i < Math.min(at + 9, scene.end); i++) {
    if (/^[,;.]$/.test(lowerAt(scene, i))) return -1
    if ((UPHELD.test(lowerAt(scene, i)) || UNDONE.test(lowerAt(scene, i))) && isPassive(scene, i)) return i
  }
  return -1
}

/** "the conviction of Abel", "Abel's conviction". */
function convictOf(scene: Scene, at: number): Range | null {
  const of = lowerAt(scene, at + 1) === 'of' ? phraseAt(scene, at + 2) : null
  if (of) return of
  const noun = phraseUpTo(scene, at + 1)
  if (!noun || noun.last - noun.first < 2) return null
  for (let i = noun.first; i <= at; i++)
    if (/^['’]s?$/.test(lowerAt(scene, i))) return ownerOf(scene, { first: noun.first, last: i })
  const his = { first: noun.first, last: noun.first + 1 }
  return /^(?:his|her)$/.test(lowerAt(scene, noun.first)) && isParty(scene, his) ? his : null
}
