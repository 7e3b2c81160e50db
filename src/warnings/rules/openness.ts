import type { Range } from '../../blame/phrase.ts'
import { type Scene, wordsOf } from '../../blame/scene.ts'

/** Words that say that nobody else was to hear; "a private school" does not, nor does "tipped off". */
const PRIVATE =
  /\b(?:privately|in private|confidential(?:ly)?|in confidence|behind closed doors|discreetly|secretly|private (?:\S+ )?(?:warnings?|alerts?|tips?|tip-offs?|messages?|letters?|notes?|channels?|talks|meetings?|conversations?|calls?)|through (?:diplomatic|intelligence|back) channels)\b/

/** Where all could read it; "said in a statement that it had warned" tells of the statement, not of the warning. */
const PUBLIC =
  /\b(?:publicly|in public|public (?:\S+ )?(?:warnings?|notices?|alerts?|statements?|appeals?|advisor(?:y|ies))|advisory|travel alert|security alert|on (?:its|their|the) (?:web ?site|page)|(?:warn|alert|caution)\w*\b.{0,120}\bin an? (?:\S+ )?statement|statement (?:by|from|of|warning)|tweet\w*|posted|broadcast)\b/

const EVERYBODY =
  /\b(?:citizens|residents|nationals|travell?ers|tourists|the public|people|americans|britons|visitors|passengers)\b/

/**
 * Says whether the sentence tells how it was given: in private (false), openly (true), or neither (null). Where it tells of both
 * ("warned Ostmark privately, and its embassy issued a public alert"), what stands nearest counts.
 *
 * @param at place of the word that tells of the warning
 */
export function openness(scene: Scene, to: Range | null, at: number): boolean | null {
  const words = wordsOf(scene, scene.start, scene.end)
  const secret = PRIVATE.exec(words)
  const open = PUBLIC.exec(words)
  if (secret && open) {
    const here = wordsOf(scene, scene.start, at).length
    const away = ({ index }: RegExpExecArray): number => Math.abs(index - here)
    return away(open) < away(secret)
  }
  if (secret) return false
  if (open) return true
  return to && EVERYBODY.test(wordsOf(scene, to.first, to.last)) ? true : null
}
