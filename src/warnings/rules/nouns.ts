import { wordSet } from '../../blame/one-of.ts'
import { lowerAt, type Scene } from '../../blame/scene.ts'

export const WARNING = wordSet('warning warnings alert alerts advisory advisories tip tips tip-off tip-offs heads-up')
export const RECEIVED: ReadonlySet<string> = new Set([...WARNING, 'complaint', 'complaints'])
const INFORMATION = wordSet('information name names intelligence intel warning warnings details tip tips alert data')
export const NOTICE = wordSet('notice notices message messages statement')
export const TELLS = wordSet('telling urging advising asking instructing')
/** Marks that end a phrase. */
export const STOPS = wordSet(', ; . :')

/** The first warning, or other such noun, within `reach` words of `from` and before a mark; -1 where there is none. */
export function nounWithin(scene: Scene, from: number, reach: number, nouns = WARNING): number {
  for (let at = from; at < Math.min(from + reach, scene.end); at++) {
    const word = lowerAt(scene, at)
    if (STOPS.has(word) || word === '"' || word === '”') return -1
    if (nouns.has(word)) return at
  }
  return -1
}

/** The same for information that may be passed on. */
export function informationWithin(scene: Scene, from: number, reach: number): number {
  for (let at = from; at < Math.min(from + reach, scene.end); at++) {
    const word = lowerAt(scene, at)
    if (STOPS.has(word)) return -1
    if (INFORMATION.has(word) && scene.tokens[at]!.tag !== 'VERB') return at
  }
  return -1
}

/** The determiner of a noun, a few words back: "that private warning" has "that". */
export function determinerOf(scene: Scene, noun: number): string {
  for (let at = noun - 1; at >= Math.max(scene.start, noun - 4); at--) {
    const word = lowerAt(scene, at)
    if (/^(?:the|an?|this|that|those|these|no|any|its|his|her|their|some|several|early|without)$/.test(word))
      return word
  }
  return ''
}
