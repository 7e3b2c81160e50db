import type { Token } from '../../language/analysis.ts'
import type { Range } from '../relation.ts'
import { genderOfName } from './first-names.en.ts'
import {
  lastOfThings,
  organisationNouns,
  organisationWords,
  plainFirstNames,
  powers,
  roleNouns,
  titles,
} from './words.en.ts'

export const capital = /^[\p{Lu}]/u
const joins = new Set(['of', 'for', 'and', '&', 'de', 'la', 'al', 'bin', 'van', 'von', 'the', 'del', 'du', 'di', 'el'])
const particles = new Set(['de', 'la', 'al', 'bin', 'van', 'von', 'del', 'du', 'di', 'el', 'da', 'dos', 'ben', 'ibn'])

/** Whether a token looks like part of a name. The first word of a sentence must be tagged as one. */
export const isCapital = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!
  if (!looksCapital(token)) return false
  const first = at === 0 || tokens[at - 1]!.sentence !== token.sentence
  if (!first || token.tag === 'PROPN') return true
  // "Hope Rusk, a diver, ...": a first name before a name, though it is a common word too.
  if (genderOfName.has(token.lower) && tokens[at + 1] && looksCapital(tokens[at + 1]!)) {
    if (!plainFirstNames.has(token.lower) || /^[,(]$/.test(tokens[at + 2]?.word ?? '')) return true
  }
  // "British Transport Police said": the first word goes with the name after it.
  const next = tokens[at + 1]
  const after = tokens[at + 2]
  if (after && looksCapital(after) && /^(?:of|for)$/.test(next!.lower) && organisationWords.has(token.lower))
    return true
  // "Devastated Ann" does not.
  const plain = /(?:ed|ing|ous|ful|less|y)$/.test(token.lower)
  return token.tag === 'ADJ' && !plain && next !== undefined && next.tag === 'PROPN' && looksCapital(next)
}

/** The same without a look at its place. */
export const looksCapital = (token: Token): boolean =>
  capital.test(token.word) &&
  !/^(?:HE|SHE|THEY|WE|YOU|HIS|HER|THEIR|THE|AND|OF|IS|ARE|WAS|SAYS?|SAID|THINKS?|FOR|ON|IN|TO|BY|AT|WITH|AFTER|THAT)$/.test(
    token.word,
  ) &&
  !/-(?:based|backed|led|controlled|linked|run|owned|born|affiliated|aligned|held|era|style)$/.test(token.word) &&
  !/^(?:The|A|An|I|He|She|It|They|We|But|And|In|On|One|Some|Many|Most|Two|Three|Four|Five|According|As|If|When|While|Even|Both|Another|Several|This|That|These|Those|His|Her|Their|Its|Our|My|No|Not|Other|Others|Critics|Officials|Sources)$/.test(
    token.word,
  )

/** The run of name words that starts at `at`: "Ann Rusk", "Ministry of Ports", "Khalid bin Omar". */
export function nameRun(tokens: readonly Token[], at: number, ceiling: number): number {
  let last = at
  while (last < ceiling) {
    const token = tokens[last]!
    if (isCapital(tokens, last)) last++
    else if (
      last > at &&
      last + 1 < ceiling &&
      isCapital(tokens, last + 1) &&
      (particles.has(token.lower) ||
        (joins.has(token.lower) && token.lower !== 'the' && organisationWords.has(tokens[last - 1]!.lower)))
    )
      last++
    else break
  }
  return last
}

/** Whether a run of name words names a person rather than a body, as far as its words tell. */
export function isPersonRun(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last)
  if (words.some((token) => organisationWords.has(token.lower.replace(/\.$/, '')))) return false
  if (powers.has(words.map((token) => token.lower).join(' '))) return false
  if (words.some((token) => dates.test(token.word) && !/^(?:April|May|June|August)$/.test(token.word))) return false
  if (lastOfThings.has(words.at(-1)!.lower) && !genderOfName.has(words[0]!.lower)) return false
  if (words.some((token) => /^\p{Lu}{2,5}$/u.test(token.word) && !/^[A-Z]\.?$/.test(token.word) && words.length === 1))
    return false
  return true
}

export const singular = (noun: string): string =>
  noun.endsWith('men')
    ? noun.slice(0, -2) + 'an'
    : noun.endsWith('ies')
      ? noun.slice(0, -3) + 'y'
      : noun.replace(/(?<!s)s$/, '')

/** The person's name in a phrase: two or more name words after titles, or one after a role word. */
export function personRun(tokens: readonly Token[], first: number, last: number, base: number): Range | null {
  for (let at = first; at < last; at++) {
    if (!isCapital(tokens, at)) continue
    const end = nameRun(tokens, at, last)
    const start = afterOffice(tokens, at, end)
    const afterRole = start > at || (at > first && roleNouns.has(singular(tokens[at - 1]!.lower)))
    const nextIsPossessive = end < last && /^['’]s?$/.test(tokens[end]!.word)
    const followedByNoun = end < base && end < last && /^(?:NOUN|ADJ)$/.test(tokens[end]!.tag)
    // "spokesman for Ann Rusk" is not Rusk; "Ambassador to the U.S. Ann Rusk" and "the mayor, Ann Rusk" are.
    const ownPlace =
      at < base ||
      (afterRole && inApposition(tokens, first, at)) ||
      tokens[at - 1]?.word === ',' ||
      (end - start >= 2 && start > at && end === last)
    const long = end - start >= 2
    // "the Northern Ledger", "the news agency Lorvan Wire".
    const before = tokens[at - 1]?.lower ?? ''
    const ofBody =
      at > first &&
      start === at &&
      ((before === 'the' && !genderOfName.has(tokens[at]!.lower)) || organisationNouns.has(before))
    if (
      !ofBody &&
      ownPlace &&
      !nextIsPossessive &&
      !followedByNoun &&
      start < end &&
      (long || afterRole) &&
      isPersonRun(tokens, start, end)
    ) {
      return { first: start, last: end }
    }
    at = end
  }
  return null
}

/** "The other man, his cousin Ann Rusk": only an office or kin stands between the comma and the name. */
function inApposition(tokens: readonly Token[], first: number, at: number): boolean {
  let from = at
  while (from > first && /^(?:NOUN|ADJ|DET|PRON)$/.test(tokens[from - 1]!.tag)) from--
  return from > first && tokens[from - 1]!.word === ','
}

/** Where the name proper begins in a run of name words: "Charlotte Mayor Ann Rusk" begins at Ann. */
export function afterOffice(tokens: readonly Token[], from: number, to: number): number {
  let start = from
  for (let i = from; i < to; i++) if (isOfficeWord(tokens[i]!)) start = i + 1
  // "Speaker of the House Ann Rusk": the chamber before a first name is no name.
  if (start === from && to - from > 2 && chamber.test(tokens[from]!.word) && genderOfName.has(tokens[from + 1]!.lower))
    start = from + 1
  return start
}

/** Also a day, "On Monday Rusk said": what stands before the name proper. */
const isOfficeWord = (token: Token) =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(token.word) ||
  titles.has(token.lower) ||
  powers.has(token.lower) ||
  roleNouns.has(singular(token.lower)) ||
  sides.test(token.word)

const chamber = /^(?:House|Senate|State|Assembly|Parliament|Treasury|Defense|Defence|Staff)$/

export const dates =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{Ll}{2,5}day)$/u

/** Words for the side or country somebody belongs to. */
export const sides =
  /^(?:Russian|American|Ukrainian|British|French|German|Israeli|Iranian|Chinese|Turkish|Polish|Republican|Democratic|Democrat|GOP)$/

/** The longest run of name words in the base of a phrase. */
export function nameInside(tokens: readonly Token[], first: number, last: number): Range | null {
  let best: Range | null = null
  for (let at = first; at < last; at++) {
    if (!isCapital(tokens, at)) continue
    const end = nameRun(tokens, at, last)
    if (!best || end - at > best.last - best.first) best = { first: at, last: end }
    at = end
  }
  return best
}
