import { wordSet } from '../lexicon/word-set.ts'
import { type Bindings, mayBePeople, type Scene } from '../scene.ts'

const beforePeople = wordSet('the all its their another of')

const carriers = wordSet(
  'ships ship boats boat ferry ferries vessels vessel bus buses coach coaches train trains helicopters helicopter lifeboats lifeboat aircraft planes plane coastguard navy tugs tug barges barge minibuses trucks taxis marines coastguards yachts yacht',
)
const verbs = wordSet(
  'took taken taking ferried ferrying bused bussed transferred transported brought carried shuttled flew flown evacuated moved',
)
const aboard = wordSet(
  'passengers crew crewmen members people residents guests tourists spectators visitors travellers travelers villagers evacuees occupants children migrants others holidaymakers survivors workers pupils students patients',
)

/** "Another ship took the 90 passengers and 14 crew members to Norhaven": a carrier takes people off to a place. */
export function carriedOff(scene: Scene, bindings: Bindings): void {
  const { words } = scene
  for (const count of scene.counts) {
    if (bindings.has(count) || count.head === null || !aboard.has(count.head)) continue
    let at = count.first - 1
    while (at > 0 && beforePeople.has(words[at]!.lower)) at--
    if (!verbs.has(words[at]?.lower ?? '')) continue
    const passive = /^(?:was|were|been|being)$/.test(words[at - 1]?.lower ?? '')
    if (passive || !words.slice(Math.max(0, at - 8), at).some((word) => carriers.has(word.lower))) continue
    if (leadsToPlace(scene, count.last)) bindings.add({ count, kind: 'evacuated', rule: 'figures/carried-off' })
  }
}

/** "forced 6,000 people to evacuate", "told some 400 guests to leave": what they had to do. */
export function madeToLeave(scene: Scene, bindings: Bindings): void {
  const { words } = scene
  for (const count of scene.counts) {
    if (bindings.has(count) || !mayBePeople(count)) continue
    if (
      words[count.last]?.lower !== 'to' ||
      !/^(?:evacuate|leave|flee|abandon)$/.test(words[count.last + 1]?.lower ?? '')
    )
      continue
    const made = words
      .slice(Math.max(0, count.first - 3), count.first)
      .some((word) =>
        /^(?:forc\w+|order\w*|told|telling|urg\w+|ask\w*|prompt\w+|compell\w+|advis\w+|instruct\w+)$/.test(word.lower),
      )
    if (made) bindings.add({ count, kind: 'evacuated', rule: 'figures/made-to-leave' })
  }
}

/** "to Norhaven", "ashore", "to safety" later in the clause, over appositions and further counts. */
function leadsToPlace(scene: Scene, from: number): boolean {
  const { words } = scene
  for (let at = from; at < words.length && at < from + 16; at++) {
    const { lower } = words[at]!
    if (lower === 'ashore') return true
    if (lower === 'to') {
      const next = words[at + 1]
      return (
        next !== undefined &&
        (/^[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ]/.test(next.text) ||
          /^(?:safety|shore|land|dry|shelter|shelters|hotels|nearby|the|a|another|port)$/.test(next.lower))
      )
    }
    if (/^(?:who|when|after|as|but|while)$/.test(lower) || /^[.;:]$/.test(words[at]!.text)) return false
  }
  return false
}
