import { tagOf } from '../phrase.ts'
import { finding, head, isParty, isPerson, isPlace, lowerAt, phraseAt, type Rule, wordsOf } from '../scene.ts'

const DEAD =
  /\b(?:missing|remains|body|bodies|victims?|identif\w+ (?:the|her|his)|skeleton|paternity|father|ancestors?|relatives?)\b/

/** "DNA on the rope matched Krol", "tests showed a likelihood that the hair came from Krol": traces of the doer. */
export const traces: Rule = (scene, at) => {
  const told = wordsOf(scene, scene.start, scene.end)
  if (DEAD.test(told) || /\b(?:not|n't|no|never|excluded|ruled out|cleared)\b/.test(told)) return null
  for (let verb = at + 1; verb < Math.min(at + 24, scene.end - 1); verb++) {
    const words = wordsOf(scene, verb, verb + 2)
    const steps = /^(?:came from|belonged to|belongs to|belonging to)$/.test(words)
      ? 2
      : /^(?:matched|matches|match) (?!the\b|those\b|that\b)/.test(words)
        ? 1
        : 0
    if (steps === 0) continue
    const party = phraseAt(scene, verb + steps)
    if (!party || party.first !== verb + steps || !isParty(scene, party) || !isPerson(scene, party)) return null
    if (isPlace(scene, party) || tagOf(head(scene, party)) !== 'PROPN' || lowerAt(scene, party.first) === 'dna')
      return null
    return finding('blame/traces', 'suspects', party, { first: at, last: verb + steps })
  }
  return null
}
