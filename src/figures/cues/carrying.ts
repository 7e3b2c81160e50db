import { wordSet } from '../lexicon/word-set.ts'
import type { Word } from '../words.ts'
import { type CueAt, make, nounsAfter } from './cue-at.ts'

const taking = wordSet('took take takes')
const homeWords = wordSet('homes home houses house villages village')

export const hospitalWords = wordSet("hospitals hospital hosp clinics clinic infirmary infirmaries er hospital's")

const carried =
  wordSet(`taken took taking takes take rushed rushing brought airlifted flown transported sent admitted transferred
  conveyed carried ferried driven moved evacuated helicoptered`)
const rescueVerbs =
  wordSet(`picked pulled plucked dug winched airlifted brought lifted cut hauled removed extracted extricated recovered
  removing pulling freed freeing carried taken`)
const led = wordSet('led escorted ushered relocated shepherded')
/** The words that `carriedAt` looks at. */
export const carriers: readonly string[] = [...carried, ...rescueVerbs, ...led]
export const rescuedFrom = wordSet(
  'rubble wreckage wreck debris ruins water sea waters river tunnel car cars vehicle vehicles tram train bus carriage carriages coach snow mud mine shaft cave boat ship ferry collapsed burning sinking flooded wreckages mountain roof rooftop rooftops lift elevator pit plane aircraft fuselage floodwaters floodwater well',
)
const clearedFrom = wordSet(
  'beach area areas building buildings home homes site stadium scene venue school houses apartments flats village villages town city station mall hotel theatre theater zone terminal airport streets hospital',
)
/** Whether "to ... hospital" follows within the clause. */
function toHospital(words: readonly Word[], at: number): boolean {
  let to = false
  for (let place = at; place < words.length && place < at + 16; place++) {
    const { lower, type } = words[place]!
    if (lower === 'to' || lower === 'into' || lower === 'in' || lower === 'at') to = true
    if (
      to &&
      (hospitalWords.has(lower) || (lower === 'medical' && /^cent(?:er|re)s?$/.test(words[place + 1]?.lower ?? '')))
    )
      return true
    if (type === 'mark' && /[;:.!?,]/.test(words[place]!.text)) return false
    if (lower === 'while' || lower === 'but' || lower === 'when' || lower === 'who') return false
  }
  return false
}

/** "forced from their homes", "forced to leave", "told to evacuate". */
export function drivenOut(words: readonly Word[], at: number): CueAt | null {
  const after = nounsAfter(words, at + 1, 5)
  const homes = after.some((noun) => homeWords.has(noun))
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
export function carriedAt(words: readonly Word[], at: number): CueAt | null {
  const lower = words[at]!.lower
  const form = taking.has(lower) ? 'past' : lower.endsWith('ing') ? 'ing' : 'participle'
  const next = words[at + 1]?.lower ?? ''
  if (carried.has(lower)) {
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
  if (led.has(lower) && (next === 'to' || next === 'out' || next === 'from' || next === 'off')) {
    return make(words, 'evacuated', 'transitive', 'participle', at, at + 1)
  }
  if (rescueVerbs.has(lower)) {
    const after = nounsAfter(words, at + 1, 12)
    const out = after.findIndex((word) => word === 'from' || word === 'out' || word === 'alive' || word === 'free')
    if (out < 0) return null
    if (lower === 'brought' && after[out] === 'from') return null
    if (
      (lower === 'taken' || lower === 'carried') &&
      !(after[out] === 'alive' || (after[out] === 'from' && after.slice(out).some((noun) => rescuedFrom.has(noun))))
    )
      return null
    if (after[out] === 'alive' || after[out] === 'free') return make(words, 'rescued', 'transitive', form, at, at + 1)
    const from = after.slice(out + 1)
    const place = from.find((noun) => rescuedFrom.has(noun) || clearedFrom.has(noun))
    if (place && !rescuedFrom.has(place)) {
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
