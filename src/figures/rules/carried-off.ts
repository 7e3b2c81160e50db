import type { Bindings, Scene } from '../scene.ts'

const carriers =
  /^(?:ships?|boats?|ferry|ferries|vessels?|bus|buses|coach|coaches|train|trains|helicopters?|lifeboats?|aircraft|planes?|coastguard|navy|tugs?|barges?|minibuses|trucks|taxis|marines|coastguards|yachts?)$/
const verbs =
  /^(?:took|taken|taking|ferried|ferrying|bused|bussed|transferred|transported|brought|carried|shuttled|flew|flown|evacuated|moved)$/
const aboard =
  /^(?:passengers|crew|crewmen|members|people|residents|guests|tourists|spectators|visitors|travellers|travelers|villagers|evacuees|occupants|children|migrants|others|holidaymakers|survivors|workers|pupils|students|patients)$/

/** "Another ship took the 103 passengers and 26 crew members to Norhaven": a carrier takes people off to a place. */
export function carriedOff(scene: Scene, bindings: Bindings): void {
  const { words } = scene
  for (const count of scene.counts) {
    if (bindings.has(count) || count.head === null || !aboard.test(count.head)) continue
    let at = count.first - 1
    while (at > 0 && /^(?:the|all|its|their|another|of)$/.test(words[at]!.lower)) at--
    if (!verbs.test(words[at]?.lower ?? '')) continue
    const passive = /^(?:was|were|been|being)$/.test(words[at - 1]?.lower ?? '')
    if (passive || !words.slice(Math.max(0, at - 8), at).some((word) => carriers.test(word.lower))) continue
    if (leadsToPlace(scene, count.last)) bindings.add({ count, kind: 'evacuated', rule: 'figures/carried-off' })
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
        (/^\p{Lu}/u.test(next.text) ||
          /^(?:safety|shore|land|dry|shelter|shelters|hotels|nearby|the|a|another|port)$/.test(next.lower))
      )
    }
    if (/^(?:who|when|after|as|but|while)$/.test(lower) || /^[.;:]$/.test(words[at]!.text)) return false
  }
  return false
}
