import { expect, test } from 'vitest'
import type { Tag } from '../../src/language/analysis.ts'
import { findLemma } from '../../src/language/rules/find-lemma.ts'

test.each<[Tag, string]>([
  [
    'VERB',
    'said/say denied/deny told/tell added/add accused/accuse planned/plan visited/visit warning/warn urging/urge',
  ],
  [
    'VERB',
    'evacuated/evacuate killed/kill controlled/control agreed/agree proceed/proceed described/describe fled/flee',
  ],
  ['VERB', 'blames/blame reaches/reach carries/carry dying/die focuses/focus happened/happen increased/increase'],
  [
    'NOUN',
    'warnings/warning bodies/body men/man spokeswomen/spokeswoman crises/crisis buses/bus 1970s/1970s news/news',
  ],
  ['NOUN', 'attacks/attack explosives/explosive witnesses/witness deaths/death churches/church police/police'],
  ['ADJ', 'deadliest/deadly larger/large worst/bad biggest/big greatest/great honest/honest former/former older/old'],
  ['AUX', "was/be 've/have 'll/will ca/can wo/will did/do"],
  ['PART', "n't/not to/to"],
  ['PRON', 'him/he us/we them/they'],
])('%s: %s', (tag, pairs) => {
  const given = pairs.split(' ').map((pair) => pair.split('/')[0]!)
  expect(given.map((word) => `${word}/${findLemma(word, tag, word)}`).join(' ')).toBe(pairs)
})

test('names keep their capitals', () => {
  expect(findLemma('rusk', 'PROPN', 'Rusk')).toBe('Rusk')
})
