import { type Scene, wordsOf } from './scene.ts'

/** Verbs of knowing and supposing; turned over, they leave the question open. */
const UNSURE =
  /\b(?:not|n't|never|cannot|against|unable to|wrong to|premature to|no reason to|refused to|declined to|too (?:early|soon) to|without)(?: \w+){0,3}? (?:assum\w+|say|said|know|known|believe|think|conclude|conclud\w+|suggest|confirm\w*|prove[dn]?|speculat\w*|establish\w*|determin\w+|clear|certain|sure|mean|identify|suspect\w*|verif\w+)\b(?:(?! but )(?: \S+)){0,9}$|\b(?:unclear|unknown|uncertain|unconfirmed|an open question|no (?:proof|word|confirmation|certainty|way of knowing))\b(?: \S+){0,6}$/

/**
 * Whether the words before a statement leave it open: "we do not know for a fact that", "cannot say whether", "warned
 * against assuming that".
 *
 * @param first the first token of the statement
 */
export const leftOpen = (scene: Scene, first: number): boolean => UNSURE.test(wordsOf(scene, first - 16, first))
