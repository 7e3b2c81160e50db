/** Finds the words of a sentence that say what happened to people, single words and phrases alike. */
import type { FigureKind } from '../figure.ts'
import { type Cue, cueWords } from '../lexicon/kinds.en.ts'
import { OPENS_CUE, OPENS_NUMBER } from '../roles.ts'
import type { Word } from '../words.ts'
import { hospitalWords, rescuedFrom } from './carrying.ts'
import { type CueAt, make, nounsAfter } from './cue-at.ts'
import { phraseAt } from './phrases.ts'

/** Every cue of a sentence, from left to right. */
export function findCues(words: readonly Word[]): CueAt[] {
  const cues: CueAt[] = []
  for (let at = 0; at < words.length; at++) {
    if ((words[at]!.roles & OPENS_CUE) === 0) continue
    const cue = phraseAt(words, at) ?? wordAt(words, at)
    if (cue) {
      cues.push(cue)
      at = Math.max(at, cue.last - 1)
    }
  }
  return cues
}

function wordAt(words: readonly Word[], at: number): CueAt | null {
  const cue = cueWords.get(words[at]!.lower)
  if (!cue) return null
  const after = words[at + 1]?.lower
  if (cue.kind === 'freed') return freedAt(words, at, cue)
  if (cue.voice === 'intransitive' && DROWNS.test(words[at]!.lower)) {
    // "A flood drowned two": the water does it, the count is its object.
    const subject = words[at - (/^(?:has|have|had|also)$/.test(words[at - 1]?.lower ?? '') ? 2 : 1)]?.lower ?? ''
    const next = words[at + 1]
    const isCounted =
      next?.type === 'number' ||
      (next !== undefined &&
        (next.roles & OPENS_NUMBER) !== 0 &&
        !/^(?:an?|in|on)$/.test(next.lower) &&
        (next.lower !== 'at' || /^(?:least|most)$/.test(words[at + 2]?.lower ?? '')))
    const voice = isCounted && WATERS.test(subject) ? 'transitive' : cue.voice
    return make(words, cue.kind, voice, cue.form, at, at + 1)
  }
  // "Rebels captured five": held, not arrested.
  if (
    words[at]!.lower.startsWith('captur') &&
    words.some((word) => /^(?:rebels?|militants?|insurgents|gunmen|fighters|separatists|jihadists)$/.test(word.lower))
  ) {
    return make(words, 'abducted', cue.voice, cue.form, at, at + 1)
  }
  if (words[at]!.lower.startsWith('captur') && /^(?:by|on|in)$/.test(after ?? '')) {
    if (nounsAfter(words, at + 2, 6).some((noun) => recording.test(noun))) return null
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

const DROWNS = /^drown(?:s|ed|ing)?$/
const WATERS =
  /^(?:floods?|flooding|floodwaters?|waters?|waves?|storms?|surge|tides?|tsunami|cyclone|hurricane|typhoon|rains?|torrents?|deluge|currents?|river|sea)$/

/** Hostages are freed and released; wreckage gives back the rescued; a report is released, a patient too. */
function freedAt(words: readonly Word[], at: number, cue: Cue): CueAt | null {
  const { lower } = words[at]!
  // "arrested and later released without charge"
  if (/^(?:without|on)$/.test(words[at + 1]?.lower ?? '') && /^(?:charges?|bail|any)$/.test(words[at + 2]?.lower ?? ''))
    return null
  const fromWhat = words[at + 1]?.lower === 'from' ? nounsAfter(words, at + 2, 5) : []
  const found = (kind: FigureKind): CueAt => make(words, kind, cue.voice, cue.form, at, at + 1)
  if (fromWhat.some((noun) => hospitalWords.has(noun))) return null
  if (fromWhat.some((noun) => rescuedFrom.has(noun))) return found('rescued')
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

/** What captures a scene and no people. */
const recording =
  /^(?:cameras?|videos?|footage|cctv|film|tape|phones?|mobile|photograph\w*|photos?|pictures?|images?|dashcams?|microphones?)$/

const captivity =
  /^(?:hostages?|captives?|captors?|captivity|kidnap\w*|abduct\w*|prisoners?|prison|jail\w*|detain\w*|detention|ransom|militants?|custody|schoolgirls|pirates|gunmen|inmates|arrested)$/
