import {
  clauseStart,
  finding,
  group,
  hedged,
  holds,
  isPassive,
  isPlace,
  lowerAt,
  phraseAt,
  type Rule,
  subject,
  wordsOf,
} from '../scene.ts'

const STATE =
  /\b(?:intelligence|spies|agents|secret service|services|agency|hackers?|government|regime|military|operatives|spy|unit|kremlin)\b/
const NET =
  /^(?:into|in to|(?:\S+ ){0,5}?(?:computers?|e-?mails?|servers?|systems?|networks?|accounts?|websites?|sites?|databases?|phones?|files|party|committee|campaign|ministry|messages|data))\b/
const RELEASE =
  /^(?:an? |the )?(?:\S+ ){0,2}?(?:release|leaks?|hacks?|hacking|breach|theft|attacks?|publication|cyberattacks?|blackout|plot|coup|killing|murder|poisoning|downing)\b/
const PAPERS =
  /^(?:\S+ ){0,5}?(?:e-?mails?|documents?|files|letters|data|messages|recordings?|tapes?|records|papers|memos?|cables|footage)\b/

/** "said Ruritanian intelligence services hacked into the party's computers", "believed Ruritania engineered the leak". */
export const stateDid: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const rest = wordsOf(scene, at + 1, at + 9)
  const fits = /^(?:engineer|arrang|orchestrat|mastermind)/.test(word)
    ? RELEASE
    : word.startsWith('leak')
      ? PAPERS
      : NET
  if (!fits.test(rest)) return null
  const first = group(scene, at)
  if (
    isPassive(scene, at) ||
    holds(scene, first - 1, at, "would could should may might must will can to not n't never if")
  )
    return null
  const party = subject(scene, at)
  if (!party) return null
  if (/\b(?:whether|if|denied|denies|no evidence)\b/.test(wordsOf(scene, party.first - 5, party.first))) return null
  const words = wordsOf(scene, party.first, party.last)
  const place = isPlace(scene, party) && phraseAt(scene, party.first)?.first === party.first
  if (!STATE.test(words) && !place) return null
  const doubt = hedged(scene, Math.max(clauseStart(scene, party.first) - 6, scene.start), at)
  return finding('blame/state-did', doubt ? 'suspects' : 'blames', party, { first, last: at + 1 })
}
