import type { Token } from '../../language/analysis.ts'
import type { ClaimStance } from '../claim.ts'
import { stanceOfNoun, verbOfForm } from '../cues.ts'

const negation = new Set(["n't", 'n’t', 'not', 'never', 'no', 'without', 'cannot'])

/**
 * What the cue makes of the content. The last listed verb of the cue decides ("declined to say" is read by its
 * first: a refusal stays one); a "not" before a verb of belief is doubt ("does not believe").
 */
export function stanceOf(cue: readonly Token[]): ClaimStance {
  let found: ClaimStance | null = null
  let negated = false
  for (const token of cue) {
    if (negation.has(token.lower)) negated = true
    const stance =
      verbOfForm.get(token.lower)?.stance ?? stanceOfNoun[token.lower] ?? stanceOfNoun[token.lower.replace(/s$/, '')]
    if (!stance) continue
    if (found === null || found === 'asserts') found = stance
    if (stance === 'declines' || stance === 'denies') break
  }
  if (negated && found === 'believes') return 'doubts'
  if (negated && found === 'confirms') return 'declines'
  return found ?? 'asserts'
}
