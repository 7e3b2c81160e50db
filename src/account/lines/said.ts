import type { ClaimStance } from '../../claims/claim.ts'
import type { IncidentClaim } from '../incident.ts'
import type { Line } from './line.ts'

/** Characters of a cue that still reads as a label. */
const LONGEST_CUE = 28

const STATEMENT_WORDS: Readonly<Record<ClaimStance, string>> = {
  asserts: 'says',
  denies: 'denies',
  doubts: 'doubts',
  suspects: 'suspects',
  confirms: 'confirms',
  declines: 'declines',
  promises: 'promises',
  demands: 'demands',
  asks: 'asks',
  believes: 'believes',
  intends: 'intends',
  feels: 'feels',
  warns: 'warns',
  silent: 'did not answer',
}

/** Roles that every body has: "Harbour Council, council" says nothing more. */
const PLAIN_ROLE =
  /^(?:the |an? )?(?:group|agency|news agency|body|committee|council|company|firm|organi[sz]ation|network|party|force|ministry|department|office|union|association|website|outlet|newspaper|channel|people|man|woman)$/i
const PRONOUN = /^(?:he|she|they|it|we|i|you|that|this|these|those|who|which|one|him|her|them)$/i

const wordsIn = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])
const holds = (all: readonly string[], some: readonly string[]): boolean =>
  some.every((word) => ARTICLES.has(word) || all.includes(word))

/**
 * A source in one breath: a name with its role ("Ida Holm, station master"); of an unnamed source what says most: "the source",
 * a "law enforcement source" as the report called it first, is that.
 */
function speakerWords({ speaker, role, named, unnamed }: IncidentClaim): string {
  const printed = withoutOpenBracket(speaker.replace(/^[^\p{L}\p{N}]+/u, '')) || speaker
  const who = whoOf(printed, role && tidyRole(role), named)
  const heading = who.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  return unnamed ? `${heading} (unnamed)` : heading
}

/** "The Front for Lind (FFL": a name that breaks off in its bracket. */
const withoutOpenBracket = (name: string): string =>
  name.includes('(') && !name.includes(')') ? name.slice(0, name.indexOf('(')).trim() : name

/** "Orlo Radio's", "resident who", "medical director Dr": a role ends before what only led over to the name. */
const tidyRole = (role: string): string => role.replace(/(?:[’']s| who| (?:Dr|Mr|Mrs|Ms|Prof|Sir)\.?)$/, '')

function whoOf(speaker: string, role: string | null, named: boolean): string {
  if (role === null || PLAIN_ROLE.test(role)) return speaker
  if (PRONOUN.test(speaker)) return role
  const [own, more] = [wordsIn(speaker), wordsIn(role)]
  if (holds(own, more)) return speaker
  return !named && holds(more, own) ? role : `${speaker}, ${role}`
}

/** The report's own verb says more than the stance: "blamed", "accused", "told". "According to" goes without saying. */
function cueWords({ cue, stance }: IncidentClaim): string {
  const words = cue.replace(/[\s:,]+$/, '')
  if (/^according to$/i.test(words)) return ''
  // A headline's "Warned", or a cue that opens its sentence.
  return /\p{L}/u.test(words) && cue.length <= LONGEST_CUE
    ? words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
    : STATEMENT_WORDS[stance]
}

/** A comma that only led over to "she said" is not part of what was said. */
const withoutComma = (words: string): string => words.replace(/,(?=["”’']*$)/, '')

function statementLine(claim: IncidentClaim): Line {
  const hedges = claim.hedges.length > 0 ? ` · hedged: ${claim.hedges.join(', ')}` : ''
  // Told where the speaker rests on something further; who prints it stands in the citation anyway.
  const chain = claim.chain.at(-1) !== claim.speaker ? ` · ${claim.chain.join(' ← ')}` : ''
  return {
    label: cueWords(claim),
    text: `${withoutComma(claim.words)}${hedges}${chain}`,
    cites: claim.cites,
    under: [],
  }
}

/** Statements under their speakers, in the order in which speakers are first heard. Unnamed sources are never merged; "the army" is. */
export function saidLines(claims: readonly IncidentClaim[]): readonly Line[] {
  const speakers = new Map<string, IncidentClaim[]>()
  claims.forEach((claim, index) => {
    const key = claim.named
      ? claim.speaker
      : claim.unnamed || PRONOUN.test(claim.speaker)
        ? `#${index}`
        : `#${wordsIn(claim.speaker.replace(/^(?:the|an?) /i, '')).join(' ')}`
    speakers.set(key, [...(speakers.get(key) ?? []), claim])
  })
  return [...speakers.values()].map((said): Line => {
    const withRole = said.find((claim) => claim.role) ?? said[0]!
    const only = said.length === 1 ? statementLine(said[0]!) : null
    return only
      ? { ...only, label: speakerWords(withRole), text: only.label ? `${only.label}: ${only.text}` : only.text }
      : { label: speakerWords(withRole), text: '', cites: [], under: said.map(statementLine) }
  })
}
