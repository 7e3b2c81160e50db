import { wordSet } from '../lexicon/word-set.ts'
import type { Word } from '../words.ts'
import { carriedAt, carriers, drivenOut, hospitalWords } from './carrying.ts'
import { type CueAt, formOf, make, nounsAfter } from './cue-at.ts'
import { amongState, injuriesAfter, inState, lifeCost, treatedAt } from './harm.ts'

/** What hospitals do. */
const takingIn = wordSet('received receiving receives admitting')

const earth = /^(?:mud|mudslide|landslide|avalanche|rubble|snow|debris|earth|collapsed?|sludge|landslip)$/

const held = /^(?:suspicion|questioning|custody|detention|police|connection|jail|authorities)$/

/** The words that a phrase of `phraseAt` opens with; the type checker tells when a case is missing here. */
const phraseOpeners = [
  'shot shoot shooting shoots stabbed hacked beaten crushed burned burnt trampled stoned frozen stabbing bludgeoned',
  'swept fell fallen plunged jumped leapt starved bled froze burn lost lose losing claimed claiming claims claim',
  'took taking taken cost costing suffered suffering suffer suffers sustained sustaining received had have has',
  'having with receiving receives admitting escaped escape needed required needing requiring critical undergoing in',
  'on fighting critically seriously gravely walking unaccounted among amongst under beneath bury buries burying',
  'seized seizing leave buried inside hostage captive held rounded treated treating arrived fled flee fleeing',
  'forced driven ordered told urged asked',
] as const
type WordsOf<Line extends string> = Line extends `${infer First} ${infer Rest}` ? First | WordsOf<Rest> : Line
type PhraseOpener = WordsOf<(typeof phraseOpeners)[number]>

/** The words that open a phrase or a carrying. */
export const openers: ReadonlySet<string> = new Set([...phraseOpeners.join(' ').split(' '), ...carriers])

export function phraseAt(words: readonly Word[], at: number): CueAt | null {
  const { lower } = words[at]!
  if (!openers.has(lower)) return null
  const next = words[at + 1]?.lower ?? ''
  const third = words[at + 2]?.lower ?? ''
  switch (lower as PhraseOpener) {
    case 'shot':
    case 'shoot':
    case 'shooting':
    case 'shoots':
      if (next === 'and' && /^(?:killed|wounded|injured)$/.test(third)) {
        return make(words, third === 'killed' ? 'killed' : 'injured', 'transitive', formOf(lower), at, at + 3)
      }
      return next === 'dead' || (next === 'to' && third === 'death')
        ? make(words, 'killed', 'transitive', formOf(lower), at, at + (next === 'dead' ? 2 : 3))
        : null
    case 'stabbed':
    case 'hacked':
    case 'beaten':
    case 'crushed':
    case 'burned':
    case 'burnt':
    case 'trampled':
    case 'stoned':
    case 'frozen':
    case 'stabbing':
    case 'bludgeoned':
      return next === 'to' && third === 'death'
        ? make(words, 'killed', 'transitive', formOf(lower), at, at + 3)
        : lower === 'burned' && next === 'alive'
          ? make(words, 'killed', 'transitive', 'participle', at, at + 2)
          : null
    case 'swept':
    case 'fell':
    case 'fallen':
    case 'plunged':
    case 'jumped':
    case 'leapt':
      return next === 'to' && /^deaths?$/.test(words[at + 3]?.lower ?? '')
        ? make(words, 'killed', 'intransitive', 'past', at, at + 4)
        : null
    case 'starved':
    case 'bled':
    case 'froze':
    case 'burn':
      return next === 'to' && third === 'death' ? make(words, 'killed', 'intransitive', 'past', at, at + 3) : null
    case 'lost':
    case 'lose':
    case 'losing':
      if (next === 'their' && /^(?:homes?|houses)$/.test(third))
        return make(words, 'displaced', 'intransitive', 'past', at, at + 3)
      return /^(?:their|his|her|its)$/.test(next) && /^(?:lives|life)$/.test(third)
        ? make(words, 'killed', 'intransitive', 'past', at, at + 3)
        : null
    case 'claimed':
    case 'claiming':
    case 'claims':
    case 'claim':
    case 'took':
    case 'taking':
    case 'taken':
    case 'cost':
    case 'costing': {
      const cost = lifeCost(words, at)
      if (cost) return cost
      break
    }
    case 'suffered':
    case 'suffering':
    case 'suffer':
    case 'suffers':
    case 'sustained':
    case 'sustaining':
    case 'received':
    case 'had':
    case 'have':
    case 'has':
    case 'having':
    case 'with':
    case 'receiving':
    case 'receives':
    case 'admitting': {
      const hurt = injuriesAfter(words, at)
      if (hurt) return hurt
      if (takingIn.has(lower) && words.some((word) => hospitalWords.has(word.lower))) {
        return make(words, 'hospitalised', 'transitive', lower.endsWith('ing') ? 'ing' : 'past', at, at + 1)
      }
      if (lower === 'having' && (next === 'surgery' || next === 'operations')) {
        return make(words, 'hospitalised', 'state', 'none', at, at + 2, { part: true })
      }
      break
    }
    case 'escaped':
    case 'escape': {
      const hurt = next === 'with' ? injuriesAfter(words, at + 1) : null
      return hurt && { ...hurt, first: at, voice: 'intransitive', beside: false }
    }
    case 'needed':
    case 'required':
    case 'needing':
    case 'requiring': {
      const after = nounsAfter(words, at + 1, 4)
      if (!after.includes('treatment') && !after.includes('hospitalisation') && !after.includes('hospitalization'))
        return null
      const kind = after.some((noun) => /^hospital/.test(noun)) ? 'hospitalised' : 'injured'
      return make(words, kind, 'intransitive', 'past', at, at + 1)
    }
    case 'critical': {
      // "Six dead, 3 critical in shooting"
      const follows = words[at + 1]
      return words[at - 1]?.type === 'number' &&
        (!follows || follows.type === 'mark' || /^(?:in|after|at|as)$/.test(follows.lower))
        ? make(words, 'injured', 'state', 'none', at, at + 1, { graded: 'grave' })
        : null
    }
    case 'undergoing':
      return /^(?:surgery|operations|treatment|emergency)$/.test(next)
        ? make(words, 'hospitalised', 'state', 'none', at, at + 2, { part: next !== 'treatment' })
        : null
    case 'in':
      return inState(words, at)
    case 'on':
      return next === 'life' && third === 'support'
        ? make(words, 'injured', 'state', 'none', at, at + 3, { graded: 'grave' })
        : null
    case 'fighting':
      return next === 'for' && words[at + 3]?.lower.startsWith('li')
        ? make(words, 'injured', 'state', 'none', at, at + 4, { graded: 'grave' })
        : null
    case 'critically':
    case 'seriously':
    case 'gravely':
      return next === 'ill' ? make(words, 'injured', 'state', 'none', at, at + 2, { graded: 'grave' }) : null
    case 'walking':
      return next === 'wounded' ? make(words, 'injured', 'state', 'none', at, at + 2, { graded: 'slight' }) : null
    case 'unaccounted':
      return next === 'for' ? make(words, 'missing', 'state', 'none', at, at + 2) : null
    case 'among':
    case 'amongst':
      return amongState(words, at)
    case 'under':
    case 'beneath':
      if (next === 'arrest') return make(words, 'arrested', 'state', 'none', at, at + 2)
      return nounsAfter(words, at + 1, 5).some((noun) => /^(?:rubble|debris|ruins|avalanche|landslide)$/.test(noun)) &&
        /^(?:still|buried|trapped|be|remain|remained|were|are|people|inside)$/.test(words[at - 1]?.lower ?? '')
        ? make(words, 'trapped', 'state', 'none', at, at + 1)
        : null
    case 'bury':
    case 'buries':
    case 'burying':
      return words.some((word) => earth.test(word.lower))
        ? make(words, 'trapped', 'transitive', lower === 'burying' ? 'ing' : 'present', at, at + 1)
        : null
    case 'seized':
    case 'seizing':
      return words.some((word) =>
        /^(?:pirates?|militants?|gunmen|rebels|kidnappers|insurgents|extremists|jihadists|hijackers)$/.test(word.lower),
      )
        ? make(words, 'abducted', 'transitive', formOf(lower), at, at + 1)
        : null
    case 'leave':
      return words[at - 1]?.lower === 'to' && /^(?:had|have|having)$/.test(words[at - 2]?.lower ?? '')
        ? make(words, 'evacuated', 'intransitive', 'base', at, at + 1)
        : null
    case 'buried':
      return /^(?:under|beneath|by|in|inside|alive|below)$/.test(next) &&
        nounsAfter(words, at + 1, 8).some((noun) =>
          /^(?:rubble|debris|ruins|snow|mud|avalanche|landslide|mudslide|earth|alive|collapsed|soil|rocks|sand|sludge|beneath)$/.test(
            noun,
          ),
        )
        ? make(words, 'trapped', 'transitive', 'participle', at, at + 1)
        : null
    case 'inside':
      return /^(?:remain|remained|remains|still)$/.test(words[at - 1]?.lower ?? '') &&
        words.some((word) => word.lower === 'trapped')
        ? make(words, 'trapped', 'state', 'none', at, at + 1)
        : null
    case 'hostage':
    case 'captive':
      return make(words, 'abducted', 'state', 'none', at, at + 1)
    case 'held':
      if (next === 'hostage' || next === 'captive')
        return make(words, 'abducted', 'transitive', 'participle', at, at + 2)
      return nounsAfter(words, at + 1, 4).some((noun) => held.test(noun)) || words[at - 1]?.lower === 'being'
        ? make(words, 'arrested', 'transitive', 'participle', at, at + 1)
        : null
    case 'rounded':
      return next === 'up' ? make(words, 'arrested', 'transitive', 'participle', at, at + 2) : null
    case 'treated':
    case 'treating':
      return treatedAt(words, at)
    case 'arrived':
      return (next === 'on' || next === 'by') && words.some((word) => hospitalWords.has(word.lower))
        ? make(words, 'hospitalised', 'intransitive', 'past', at, at + 2)
        : null
    case 'fled':
    case 'flee':
    case 'fleeing':
      return /^(?:their|homes)$/.test(next) &&
        /^(?:homes|homes?|houses|villages?|towns?)$/.test(next === 'homes' ? next : third)
        ? make(words, 'displaced', 'intransitive', 'past', at, at + 2)
        : null
    case 'forced':
    case 'driven':
    case 'ordered':
    case 'told':
    case 'urged':
    case 'asked':
      return drivenOut(words, at)
  }
  return carriedAt(words, at)
}
