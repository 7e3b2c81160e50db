/** Finds the words of a sentence that say what happened to people, single words and phrases alike. */
import type { FigureKind } from './figure.ts'
import { grave, slight } from './lexicon/grammar.en.ts'
import { type Cue, cueWords, stateNouns } from './lexicon/kinds.en.ts'
import type { Word } from './words.ts'

/** A cue at words [first, last). */
export interface CueAt extends Cue {
  readonly first: number
  readonly last: number
  readonly graded: 'grave' | 'slight' | null
  /** "among the dead": the people are a part of those. */
  readonly part: boolean
  /** "with serious injuries": says so of people that another cue may count too. */
  readonly beside: boolean
}

const hospitalWords = /^(?:hospitals?|hosp|clinics?|infirmary|infirmaries|er|hospital's)$/
const carried =
  /^(?:taken|took|taking|takes|take|rushed|rushing|brought|airlifted|flown|transported|sent|admitted|transferred|conveyed|carried|ferried|driven|moved|evacuated|helicoptered)$/
const rescueVerbs =
  /^(?:picked|pulled|plucked|dug|winched|airlifted|brought|lifted|cut|hauled|removed|extracted|extricated|recovered|removing|pulling|freed|freeing|carried|taken)$/
const rescuedFrom =
  /^(?:rubble|wreckage|wreck|debris|ruins|water|sea|waters|river|tunnel|car|cars|vehicle|vehicles|tram|train|bus|carriage|carriages|coach|snow|mud|mine|shaft|cave|boat|ship|ferry|collapsed|burning|sinking|flooded|wreckages|mountain|roof|rooftop|rooftops|lift|elevator|pit|plane|aircraft|fuselage|floodwaters|floodwater|shaft|well)$/
const clearedFrom =
  /^(?:beach|area|areas|building|buildings|home|homes|site|stadium|scene|venue|school|houses|apartments|flats|village|villages|town|city|station|mall|hotel|theatre|theater|zone|terminal|airport|streets|hospital)$/
const injuryNouns =
  /^(?:injury|injuries|wound|wounds|burns|fractures|inhalation|lacerations|concussion|concussions|bruises|cuts|trauma|hypothermia)$/
const graveWords =
  /^(?:serious|severe|critical|grave|life-threatening|life|horrific|catastrophic|devastating|major|grievous)$/
const slightWords = /^(?:minor|slight|light|superficial|non-life-threatening|non-life)$/
const earth = /^(?:mud|mudslide|landslide|avalanche|rubble|snow|debris|earth|collapsed?|sludge|landslip)$/
const held = /^(?:suspicion|questioning|custody|detention|police|connection|jail|authorities)$/

/** Every cue of a sentence, from left to right. */
export function findCues(words: readonly Word[]): CueAt[] {
  const cues: CueAt[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word.type !== 'word') continue
    const cue = phraseAt(words, at) ?? wordAt(words, at)
    if (cue) {
      cues.push(cue)
      at = Math.max(at, cue.last - 1)
    }
  }
  return cues
}

function make(
  words: readonly Word[],
  kind: FigureKind,
  voice: Cue['voice'],
  form: Cue['form'],
  first: number,
  last: number,
  more: Partial<CueAt> = {},
): CueAt {
  const before = words[first - 1]?.lower ?? ''
  const after = words[last]?.lower ?? ''
  const graded =
    grave.has(before) || (grave.has(after) && kind === 'injured') ? 'grave' : slight.has(before) ? 'slight' : null
  return { kind, voice, form, first, last, graded, part: false, beside: false, ...more }
}

function wordAt(words: readonly Word[], at: number): CueAt | null {
  const cue = cueWords.get(words[at]!.lower)
  if (!cue) return null
  const after = words[at + 1]?.lower
  if (cue.kind === 'freed') return freedAt(words, at, cue)
  // "Rebels captured five": held, not arrested.
  if (
    words[at]!.lower.startsWith('captur') &&
    words.some((word) => /^(?:rebels?|militants?|insurgents|gunmen|fighters|separatists|jihadists)$/.test(word.lower))
  ) {
    return make(words, 'abducted', cue.voice, cue.form, at, at + 1)
  }
  // "died down", "hurt feelings", "the dead end"
  if (words[at]!.lower === 'died' && (after === 'down' || after === 'out')) return null
  if (
    cue.kind === 'rescued' &&
    words[at]!.lower.startsWith('sav') &&
    /^(?:as|up|from|money|time|the)$/.test(after ?? '')
  ) {
    return null
  }
  return make(words, cue.kind, cue.voice, cue.form, at, at + 1)
}

/** Hostages are freed and released; wreckage gives back the rescued; a report is released, a patient too. */
function freedAt(words: readonly Word[], at: number, cue: Cue): CueAt | null {
  const { lower } = words[at]!
  const fromWhat = words[at + 1]?.lower === 'from' ? nounsAfter(words, at + 2, 5) : []
  const found = (kind: FigureKind): CueAt => make(words, kind, cue.voice, cue.form, at, at + 1)
  if (fromWhat.some((noun) => hospitalWords.test(noun))) return null
  if (fromWhat.some((noun) => rescuedFrom.test(noun))) return found('rescued')
  if (words.some((word) => captivity.test(word.lower))) return found('freed')
  if (!lower.startsWith('freed') && !lower.startsWith('freeing')) return null
  return found(
    words.some((word) =>
      /^(?:trapped|rubble|wreckage|debris|firefighters|rescuers|lifts?|elevators?)$/.test(word.lower),
    )
      ? 'rescued'
      : 'freed',
  )
}

const captivity =
  /^(?:hostages?|captives?|captors?|captivity|kidnap\w*|abduct\w*|prisoners?|prison|jail\w*|detain\w*|detention|ransom|militants?|custody|schoolgirls|pirates|gunmen|inmates|arrested)$/

function nounsAfter(words: readonly Word[], at: number, most: number): string[] {
  const nouns: string[] = []
  for (let place = at; place < words.length && place < at + most; place++) {
    const word = words[place]!
    if (word.type === 'mark' && word.text !== "'" && word.text !== '’') break
    nouns.push(word.lower)
  }
  return nouns
}

/** Whether "to ... hospital" follows within the clause. */
function toHospital(words: readonly Word[], at: number): boolean {
  let to = false
  for (let place = at; place < words.length && place < at + 16; place++) {
    const { lower, type } = words[place]!
    if (lower === 'to' || lower === 'into' || lower === 'in' || lower === 'at') to = true
    if (
      to &&
      (hospitalWords.test(lower) || (lower === 'medical' && /^cent(?:er|re)s?$/.test(words[place + 1]?.lower ?? '')))
    )
      return true
    if (type === 'mark' && /[;:.!?,]/.test(words[place]!.text)) return false
    if (lower === 'while' || lower === 'but' || lower === 'when' || lower === 'who') return false
  }
  return false
}

function phraseAt(words: readonly Word[], at: number): CueAt | null {
  const lower = words[at]!.lower
  const next = words[at + 1]?.lower ?? ''
  const third = words[at + 2]?.lower ?? ''
  switch (lower) {
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
      if (
        /^(?:received|receiving|receives|admitting)$/.test(lower) &&
        words.some((word) => hospitalWords.test(word.lower))
      ) {
        return make(words, 'hospitalised', 'transitive', lower.endsWith('ing') ? 'ing' : 'past', at, at + 1)
      }
      if (lower === 'having' && (next === 'surgery' || next === 'operations')) {
        return make(words, 'hospitalised', 'state', 'none', at, at + 2, { part: true })
      }
      break
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
      return (next === 'on' || next === 'by') && words.some((word) => hospitalWords.test(word.lower))
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

function formOf(lower: string): Cue['form'] {
  return lower.endsWith('ing') ? 'ing' : lower === 'shoots' ? 'present' : lower === 'shoot' ? 'base' : 'participle'
}

/** "claimed the lives of over 140", "claimed 12 lives", "cost 30 people their lives". */
function lifeCost(words: readonly Word[], at: number): CueAt | null {
  const next = words[at + 1]?.lower
  if (next === 'the' && words[at + 2]?.lower === 'lives' && words[at + 3]?.lower === 'of') {
    return make(words, 'killed', 'transitive', 'ing', at, at + 4)
  }
  if (next === 'lives' && words[at + 2]?.lower === 'of') return make(words, 'killed', 'transitive', 'ing', at, at + 3)
  for (let place = at + 1; place < words.length && place < at + 9; place++) {
    const word = words[place]!
    if (word.lower === 'lives' || (word.lower === 'life' && words[place - 1]?.lower !== 'the')) {
      // "took their own lives" is no object of a count.
      return place > at + 1 && !/^(?:own|their)$/.test(words[place - 1]!.lower)
        ? make(words, 'killed', 'transitive', 'ing', at, at + 1)
        : words[place - 1]!.lower === 'their' && place > at + 2
          ? make(words, 'killed', 'transitive', 'ing', at, at + 1)
          : null
    }
    if (word.type === 'mark' && word.text !== ',') return null
  }
  return null
}

/** "suffered minor injuries", "with serious or life-threatening injuries", "had burns". */
function injuriesAfter(words: readonly Word[], at: number): CueAt | null {
  let graded: CueAt['graded'] = null
  for (let place = at + 1; place < words.length && place < at + 9; place++) {
    const { lower, type } = words[place]!
    if (injuryNouns.test(lower)) {
      const beside = words[at]!.lower === 'with' || words[at]!.lower === 'having'
      return make(words, 'injured', beside ? 'state' : 'intransitive', 'past', at, place + 1, { graded, beside })
    }
    if (slightWords.test(lower)) graded = 'slight'
    else if (graveWords.test(lower) && graded === null) graded = 'grave'
    if (type === 'mark' && !/^[-,/]$/.test(lower)) return null
    if (/^(?:were|was|are|is|who|to|been|for|when|after|in|from|people|no)$/.test(lower)) return null
  }
  return null
}

/** "in a critical condition", "in hospital", "in custody", "in intensive care". */
function inState(words: readonly Word[], at: number): CueAt | null {
  for (let place = at + 1; place < words.length && place < at + 7; place++) {
    const { lower, type } = words[place]!
    if (/^(?:condition|conditions)$/.test(lower)) {
      const phrase = nounsAfter(words, at + 1, place - at - 1)
      if (phrase.some((word) => /^(?:critical|serious|grave|life-threatening|severe)$/.test(word))) {
        return make(words, 'injured', 'state', 'none', at, place + 1, { graded: 'grave' })
      }
      return phrase.some((word) => /^(?:stable|fair|good)$/.test(word))
        ? make(words, 'injured', 'state', 'none', at, place + 1, { graded: 'slight' })
        : null
    }
    if (place <= at + 3 && hospitalWords.test(lower)) return make(words, 'hospitalised', 'state', 'none', at, place + 1)
    if (lower === 'custody' || (lower === 'detention' && place <= at + 2))
      return make(words, 'arrested', 'state', 'none', at, place + 1)
    if (lower === 'intensive' || lower === 'icu')
      return make(words, 'hospitalised', 'state', 'none', at, place + 1, { graded: 'grave' })
    if (type === 'mark') return null
    if (/^(?:the|which|who|were|was|and|to|of)$/.test(lower) && place > at + 1) return null
  }
  return null
}

/** "were among the dead", "was among more than 50 injured", "among those arrested". */
function amongState(words: readonly Word[], at: number): CueAt | null {
  for (let place = at + 1; place < words.length && place < at + 8; place++) {
    const { lower, type } = words[place]!
    const kind = stateNouns.get(lower) ?? (/^(?:fatalities|victims)$/.test(lower) ? 'killed' : undefined)
    if (kind) return make(words, kind, 'state', 'none', at, at + 1, { part: true })
    if (type === 'mark' || /^(?:were|was|are|is|who)$/.test(lower)) return null
  }
  return null
}

/** "treated for minor injuries" is injured; "treated in hospital" hospitalised. */
function treatedAt(words: readonly Word[], at: number): CueAt | null {
  const after = nounsAfter(words, at + 1, 9)
  const ing = words[at]!.lower === 'treating'
  const where = after.findIndex((noun) => hospitalWords.test(noun))
  if (where >= 0 && after.slice(0, where).some((word) => word === 'at' || word === 'in' || word === 'to')) {
    return make(words, 'hospitalised', 'transitive', ing ? 'ing' : 'participle', at, at + 1)
  }
  if (ing)
    return words.some((word) => hospitalWords.test(word.lower))
      ? make(words, 'hospitalised', 'transitive', 'ing', at, at + 1)
      : make(words, 'injured', 'transitive', 'ing', at, at + 1)
  if (
    after[0] === 'as' ||
    after[0] === 'like' ||
    after[0] === 'with' ||
    after[0] === 'differently' ||
    after[0] === 'to'
  )
    return null
  const graded = after.some((word) => slightWords.test(word))
    ? 'slight'
    : after.some((word) => graveWords.test(word))
      ? 'grave'
      : null
  return make(words, 'injured', 'transitive', 'participle', at, at + 1, { graded })
}

/** "forced from their homes", "forced to leave", "told to evacuate". */
function drivenOut(words: readonly Word[], at: number): CueAt | null {
  const after = nounsAfter(words, at + 1, 5)
  const homes = after.some((noun) => /^(?:homes?|houses?|villages?)$/.test(noun))
  if (homes && /^(?:from|out|to)$/.test(after[0] ?? '')) {
    const kind =
      after[0] === 'to' && !/^flee$/.test(after[1] ?? '')
        ? 'evacuated'
        : words[at]!.lower === 'forced' || words[at]!.lower === 'driven'
          ? 'displaced'
          : 'evacuated'
    return make(words, kind, 'transitive', 'participle', at, at + 1)
  }
  return after[0] === 'to' && /^(?:leave|evacuate|flee)$/.test(after[1] ?? '')
    ? make(words, 'evacuated', 'transitive', 'participle', at, at + 3)
    : null
}

/** Verbs of carrying: to hospital, to safety, into custody, out of the wreckage, hostage. */
function carriedAt(words: readonly Word[], at: number): CueAt | null {
  const lower = words[at]!.lower
  const form = /^(?:took|take|takes)$/.test(lower) ? 'past' : lower.endsWith('ing') ? 'ing' : 'participle'
  const next = words[at + 1]?.lower ?? ''
  if (carried.test(lower)) {
    if (lower !== 'evacuated' || next === 'to') {
      if (toHospital(words, at + 1)) return make(words, 'hospitalised', 'transitive', form, at, at + 1)
    }
    const after = nounsAfter(words, at + 1, 8)
    if (
      lower === 'brought' &&
      next === 'in' &&
      after.some((noun) => /^(?:treatment|ambulance|ambulances)$/.test(noun))
    ) {
      return make(words, 'hospitalised', 'transitive', 'participle', at, at + 2)
    }
    if (after.includes('custody')) return make(words, 'arrested', 'transitive', form, at, at + 1)
    if (after.includes('hostage') || after.includes('captive')) {
      return make(words, 'abducted', 'transitive', form, at, /^(?:hostage|captive)$/.test(next) ? at + 2 : at + 1)
    }
    if (
      lower === 'moved' &&
      next === 'to' &&
      after
        .slice(1, 5)
        .some((noun) =>
          /^(?:nearby|shelters?|temporary|safe|safer|higher|emergency|camps?|halls?|schools?)$/.test(noun),
        )
    ) {
      return make(words, 'evacuated', 'transitive', form, at, at + 1)
    }
    if (after.includes('safety')) return make(words, 'evacuated', 'transitive', form, at, at + 1)
  }
  if (
    /^(?:led|escorted|ushered|relocated|shepherded)$/.test(lower) &&
    (next === 'to' || next === 'out' || next === 'from' || next === 'off')
  ) {
    return make(words, 'evacuated', 'transitive', 'participle', at, at + 1)
  }
  if (rescueVerbs.test(lower)) {
    const after = nounsAfter(words, at + 1, 12)
    const out = after.findIndex((word) => word === 'from' || word === 'out' || word === 'alive' || word === 'free')
    if (out < 0) return null
    if (lower === 'brought' && after[out] === 'from') return null
    if (
      (lower === 'taken' || lower === 'carried') &&
      !(after[out] === 'alive' || (after[out] === 'from' && after.slice(out).some((noun) => rescuedFrom.test(noun))))
    )
      return null
    if (after[out] === 'alive' || after[out] === 'free') return make(words, 'rescued', 'transitive', form, at, at + 1)
    const from = after.slice(out + 1)
    const place = from.find((noun) => rescuedFrom.test(noun) || clearedFrom.test(noun))
    if (place && !rescuedFrom.test(place)) {
      return lower.startsWith('remov') ? make(words, 'evacuated', 'transitive', form, at, at + 1) : null
    }
    return place ||
      after[out] === 'out' ||
      (lower.startsWith('remov') &&
        words.some((word) => /^(?:firefighters|rescuers|crews|paramedics|trapped)$/.test(word.lower)))
      ? make(words, 'rescued', 'transitive', form, at, at + 1)
      : null
  }
  return null
}
