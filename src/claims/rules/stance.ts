import type { Token } from '../../language/analysis.ts'
import type { ClaimStance } from '../claim.ts'
import { stanceOfAdjective, stanceOfNoun, verbOfForm } from '../cues.ts'
import { refusal, silence } from './no-answer.ts'

const negation = new Set(["n't", 'n’t', 'not', 'never', 'no', 'without', 'cannot', 'nor', 'neither'])

/**
 * What the cue makes of the content. "said" alone asserts; the first word that says more decides ("declined to say" is
 * a refusal, "promised to ask" a promise); "not" before a verb of belief is doubt ("does not believe").
 *
 * @param cue the cue's tokens
 * @param content the first tokens of the content: "told residents to leave" is a demand
 */
export function stanceOf(cue: readonly Token[], content: readonly Token[]): ClaimStance {
  const words = cue
    .map((token) => token.word)
    .join(' ')
    .replaceAll(' ,', ',')
    .replaceAll(" n't", "n't")
  if (silence.test(words)) return 'silent'
  if (refusal.test(words)) return 'declines'
  let found: ClaimStance | null = null
  let verb = ''
  let negated = false
  for (const [i, token] of cue.entries()) {
    if (negation.has(token.lower)) negated = true
    const stance = stanceAt(token, cue[i + 1] ?? content[0])
    if (!stance) continue
    if (found === null || found === 'asserts') {
      found = stance
      verb = verbOfForm.get(token.lower)?.verb ?? token.lemma
    }
  }
  const opening = content[0]?.lower
  // "appears | to be sceptical about the plan": the stance stands in the first words of the content.
  if (found === null && opening === 'to' && content[1]?.lower === 'be' && content[2])
    found = stanceOfAdjective[content[2].lower] ?? null
  if (negated) {
    if (found === 'believes' && /^(?:believe|think|expect|consider)$/.test(verb)) return 'doubts'
    if (found === 'confirms') return 'declines'
    if (found === 'doubts') return 'believes'
    if (found === 'asserts' && /^(?:say|specify|explain|disclose|reveal|mention|tell|respond|comment)$/.test(verb))
      return 'declines'
  }
  // "dismissed the warning as a trick" denies nothing that was said; "dismissed the report as untrue" does.
  if (found === 'denies' && verb === 'dismiss' && judged(content)) return 'doubts'
  // "refused that it had a part in it" is how some translations put a denial.
  if (found === 'declines' && opening === 'that') return 'denies'
  if (found === 'asserts' && opening === 'to' && /^(?:tell|advise|notify)$/.test(verb)) return 'demands'
  return found ?? 'asserts'
}

function stanceAt(token: Token, next: Token | undefined): ClaimStance | null {
  const verb = verbOfForm.get(token.lower)
  const isNoun = token.tag === 'NOUN' || token.tag === 'ADJ'
  if (verb && !(isNoun && (stanceOfNoun[token.lemma] || stanceOfAdjective[token.lower]))) {
    // "called the plan a mistake" asserts; "called on the town to" and "called for" demand.
    if (verb.verb === 'call' || verb.verb === 'press' || verb.verb === 'appeal')
      return /^(?:on|for|upon|to)$/.test(next?.lower ?? '') ? 'demands' : 'asserts'
    return verb.stance
  }
  if (token.lemma === 'call') return next?.lower === 'for' ? 'demands' : 'asserts'
  return stanceOfNoun[token.lemma] ?? stanceOfAdjective[token.lower] ?? null
}

/** Words for what may be true or not, rather than wise or not. */
const truths =
  /^(?:accusations?|allegations?|charges?|claims?|reports?|rumou?rs?|suggestions?|speculations?|assertions?|idea|notion|theor(?:y|ies)|it|that|this|them|involvement|link|links)$/

/** "the warnings as a trick": what is dismissed is judged, not denied. */
function judged(content: readonly Token[]): boolean {
  const as = content.findIndex((token) => token.lower === 'as')
  return as > 0 && !content.slice(0, as).some((token) => truths.test(token.lower))
}
