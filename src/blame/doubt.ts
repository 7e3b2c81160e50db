import { isPlain } from './few.ts'
import { oneOf } from './one-of.ts'
import { lowerAt, type Scene, wordsOf } from './scene.ts'

/** Verbs of knowing and supposing; turned over, they leave the question open. */
const KNOWING =
  /^(?:assum\w+|say|said|know|known|believe|think|conclud\w+|suggest|confirm\w*|prove[dn]?|speculat\w*|establish\w*|determin\w+|clear|certain|sure|mean|identify|suspect\w*|verif\w+)\b/
const UNABLE = /\b(?:unable|wrong|premature|no reason|refused|declined|too (?:early|soon))$/
const OPEN =
  /\b(?:unclear|unknown|uncertain|unconfirmed|an open question|no (?:clear )?(?:proof|word|confirmation|certainty|way of knowing|indication|suggestion|sign|hint))\b/

/** How many words before a statement are read. */
const REACH = 16

/**
 * Whether the words before a statement leave it open: "we do not know for a fact that", "cannot say whether", "warned
 * against assuming that".
 *
 * @param first the first token of the statement
 */
export function leftOpen(scene: Scene, first: number): boolean {
  const from = Math.max(scene.start, first - REACH)
  for (let at = first - 1; at >= Math.max(from, first - 10); at--) {
    const word = lowerAt(scene, at)
    // "we do not know, but he said that".
    if (word === 'but' && at < first - 1) break
    if (KNOWING.test(word) && isTurned(scene, at, from)) return true
  }
  return OPEN.test(wordsOf(scene, Math.max(from, first - 9), first))
}

/** "not", "unable to" before a verb, at most three words between. */
function isTurned(scene: Scene, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 4); at--) {
    const word = lowerAt(scene, at)
    if (oneOf(word, "not n't never cannot against without")) return true
    if (word === 'to' && UNABLE.test(wordsOf(scene, Math.max(from, at - 2), at))) return true
    if (!isPlain(word)) return false
  }
  return false
}
