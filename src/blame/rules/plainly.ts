import { tagOf } from '../phrase.ts'
import {
  checked,
  clauseStart,
  finding,
  group,
  harmIn,
  held,
  isParty,
  isPassive,
  lowerAt,
  negated,
  ownerOf,
  phraseAt,
  phraseUpTo,
  type Rule,
  subject,
  wordsOf,
} from '../scene.ts'

/** "Ruritania did it", "they did do it": so plain that it can only be said of what was just told. */
export const didIt: Rule = (scene, at) => {
  const done =
    /^(?:do )?(?:it|this)$/.exec(wordsOf(scene, at + 1, at + 3)) ?? /^(?:it|this)$/.exec(wordsOf(scene, at + 1, at + 2))
  if (!done) return null
  const after = lowerAt(scene, at + 1 + done[0].split(' ').length)
  if (!/^(?:[,.!?;"”’'—–]|and|because|but|)$/.test(after)) return null
  const party = phraseUpTo(scene, at)
  if (!party || !isParty(scene, party) || tagOf(scene.tokens[party.last - 1]!) === 'PRON') return null
  if (/\b(?:what|how|why|when|whether|if|who|ever|never|not|n't|we|you)\b/.test(wordsOf(scene, party.first - 2, at)))
    return null
  return finding('blame/did-it', held(scene, party.first - 5, at), party, { first: at, last: at + 2 })
}

/** "investigators traced the attack to a cell in Borg", "have been tracing the e-mails to": where the trail ends. */
export const traced: Rule = (scene, at) => {
  const passive = isPassive(scene, at)
  if (
    !(
      passive &&
      (harmIn(scene, at - 8, at) ||
        /\b(?:malware|virus|outbreak|intrusion|calls?|e-?mails?|weapons?|money|infections?|illness\w*)\b/.test(
          wordsOf(scene, at - 8, at),
        ))
    ) &&
    !harmIn(scene, at + 1, at + 6) &&
    !/^(?:the |these |those )?(?:calls?|e-?mails?|messages?|weapons?|bullets?|bombs?|money|payments?|hackers?|outbreak|infections?|illness\w*|poison\w*|intrusions?|malware|virus|leaks?|cases)\b/.test(
      wordsOf(scene, at + 1, at + 4),
    )
  )
    return null
  for (let to = passive ? at + 1 : at + 2; to < Math.min(at + 10, scene.end); to++) {
    if (/^[,;.]$/.test(lowerAt(scene, to))) return null
    if (lowerAt(scene, to) !== 'to') continue
    const party = phraseAt(scene, to + 1)
    if (!party || party.first !== to + 1 || negated(scene, group(scene, at), at)) return null
    if (/^(?:no|not|none)\b/.test(wordsOf(scene, clauseStart(scene, at), at))) return null
    return checked(
      scene,
      finding(
        'blame/signs',
        'suspects',
        party,
        { first: group(scene, at), last: to + 1 },
        passive ? null : subject(scene, at),
      ),
    )
  }
  return null
}

const DOING =
  /^(?:launch|error|mistake|failure|repair|work|firing|shot|shelling|test|experiment|fire|blunder|man(?:o|oeu)?euv\w+|overtaking|operation|strike|missile|rocket|move|attempt|decision|demolition|excavation|digging|drilling|welding|handling|use|neglect|discharge)$/

/** "blamed the crash on an error by the pilot", "the result of a botched repair by Nordline": whose doing it was. */
export const doingOf: Rule = (scene, at) => {
  const what = wordsOf(scene, at - 1, at)
  if (!DOING.test(what)) return null
  const told = wordsOf(scene, scene.start, at)
  const cause =
    /\b(?:blam(?:e|es|ed|ing)\b.*\bon|(?:a |the )?result of|caused by|due to|because of|put down to|triggered by|sparked by)(?: (?:an?|the))?(?: [^\s,;.]+){0,4}$/
  if (!cause.test(told)) return null
  const party = phraseAt(scene, at + 1)
  const owner = party && party.first === at + 1 ? ownerOf(scene, party) : null
  if (!owner || tagOf(scene.tokens[owner.last - 1]!) === 'PRON') return null
  return finding(
    'blame/negligence',
    held(scene, clauseStart(scene, at), at),
    owner,
    { first: at - 1, last: at + 1 },
    blamer(scene, at),
  )
}

/** Who blames: "Ostmark blamed the blast on a stray shot by". */
function blamer(scene: Parameters<Rule>[0], at: number) {
  for (let i = at - 1; i > Math.max(scene.start, at - 24); i--)
    if (/^blam(?:es|ed|ing)$/.test(lowerAt(scene, i))) return subject(scene, i)
  return null
}
