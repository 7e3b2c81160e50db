import { wordSet } from '../../blame/one-of.ts'
import type { Range } from '../../blame/phrase.ts'
import { holds, lowerAt, type Scene, wordsOf } from '../../blame/scene.ts'

const ABOUT = wordSet('of about that to against over')
/** What ends the clause of a warning. */
const ENDS = wordSet('. ; ! ? — –')
const TIMING = wordSet('before ahead prior earlier ago')

/** What the warning is about: from the word that opens it to the end of its clause. */
export function aboutFrom(scene: Scene, from: number): Range | null {
  let at = from
  for (let i = from; i < Math.min(from + 9, scene.end); i++) {
    const word = lowerAt(scene, i)
    if (word === '.' || word === ';') return null
    // "to avoid crowds" tells of what; "to the ministry" does not.
    if (ABOUT.has(word) && (word !== 'to' || /^(?:VERB|AUX|ADV)$/.test(scene.tokens[i + 1]?.tag ?? ''))) {
      at = i
      break
    }
    if (i === Math.min(from + 9, scene.end) - 1) return null
  }
  if (
    !ABOUT.has(lowerAt(scene, at)) ||
    (lowerAt(scene, at) === 'to' && !/^(?:VERB|AUX|ADV)$/.test(scene.tokens[at + 1]?.tag ?? ''))
  )
    return null
  // "that the doors did not close" and "to avoid crowds" keep their opener, by which they read as what they are.
  const first = /^(?:to|that)$/.test(lowerAt(scene, at)) ? at : at + 1
  let last = endOfClause(scene, first)
  if (/^(?:of|about|against|over)$/.test(lowerAt(scene, at))) last = endOfThing(scene, first, last)
  // "a complaint about Jonas Lind in March": the month is the warning's.
  if (last - first > 2 && /^in$/.test(lowerAt(scene, last - 2)) && WHEN.test(lowerAt(scene, last - 1))) last -= 2
  while (last > first && /^[,"”'’]$/.test(lowerAt(scene, last - 1))) last--
  return last > first ? { first, last } : null
}

/** "alerted the army to an imminent raid on the town": what follows the receiver and "to", a thing and no verb. */
export function thingAlertedTo(scene: Scene, at: number): Range | null {
  if (lowerAt(scene, at) !== 'to' || !/^(?:DET|ADJ|NUM)$/.test(scene.tokens[at + 1]?.tag ?? '')) return null
  const last = endOfThing(scene, at + 1, endOfClause(scene, at + 1))
  return last > at + 1 ? { first: at + 1, last } : null
}

/** "warned plotters planned an attack": what a clause without "that" says, from its subject on. */
export function clauseFrom(scene: Scene, first: number): Range | null {
  const last = endOfClause(scene, first)
  return last > first ? { first, last } : null
}

function endOfClause(scene: Scene, first: number): number {
  let last = first
  while (last < scene.end && last - first < 30 && !ENDS.has(lowerAt(scene, last))) {
    const word = lowerAt(scene, last)
    if (
      word === ',' &&
      /^(?:said|says|according|saying|but|with|while|and|citing|the|a|when|which|as|reported|one)$/.test(
        lowerAt(scene, last + 1),
      )
    )
      break
    // "about him, chief Nils Berg said".
    if (word === ',' && /^(?:[^\s,]+ ){1,5}(?:said|says|told|added)\b/.test(wordsOf(scene, last + 1, last + 8))) break
    const closes = word === '"' || word === '”'
    if (closes && lowerAt(scene, last - 1) === ',') break
    if (
      last > first &&
      holds(scene, last, last + 3, TIMING) &&
      /^(?:(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few|some) )?(?:days?|weeks?|hours|months|shortly|just|long) (?:before|ahead|prior|earlier|ago)|^(?:before|ahead of|prior to) /.test(
        wordsOf(scene, last, last + 3),
      )
    )
      break
    if (closes && last > first && /^(?:,|as|the|he|she|said)$/.test(lowerAt(scene, last + 1))) break
    last++
  }
  return last
}

/**
 * Where the thing named after "of", "about" ends: before the verb whose subject the whole is. "calls about bombs
 * emptied schools" is about bombs; "calls about bombs planted in schools" and "about a bomb that was hidden" keep
 * their clause.
 */
function endOfThing(scene: Scene, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) {
    const { tag, lower } = scene.tokens[at]!
    if (/^(?:that|which|who|whose|where)$/.test(lower)) {
      // The verbs of the relative clause, with its subject before them: "that he had built".
      let verbs = at + 1
      while (verbs < end && verbs < at + 5 && !isVerbTag(scene, verbs)) verbs++
      while (verbs < end && (isVerbTag(scene, verbs) || /^(?:ADV|PART)$/.test(scene.tokens[verbs]!.tag))) verbs++
      at = verbs - 1
      continue
    }
    if (!isVerbTag(scene, at) || /ing$/.test(lower) || /^(?:to|by|and|or)$/.test(lowerAt(scene, at - 1))) continue
    const next = lowerAt(scene, at + 1)
    if (tag === 'VERB' && (at + 1 >= end || AFTER_PARTICIPLE.test(next) || isNoun(scene, at + 1, lower))) continue
    let cut = at
    while (cut > first + 1 && scene.tokens[cut - 1]!.tag === 'ADV') cut--
    return cut
  }
  return end
}

/** "about his guns with the police": the matter ends before the receiver. */
export const cutAt = (about: Range | null, to: Range | null): Range | null =>
  about && to && to.first > about.first && to.first - 1 < about.last
    ? to.first - 1 > about.first
      ? { first: about.first, last: to.first - 1 }
      : null
    : about

const WHEN = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/
const AFTER_PARTICIPLE =
  /^(?:in|at|on|by|under|near|inside|for|from|against|with|to|into|around|across|during|last|[,.])$/
const isVerbTag = (scene: Scene, at: number): boolean => /^(?:VERB|AUX)$/.test(scene.tokens[at]!.tag)

/** "of a planned attack": a participle before its noun, after an article or another word of the phrase. */
const isNoun = (scene: Scene, at: number, participle: string): boolean =>
  /ed$/.test(participle) &&
  /^(?:NOUN|PROPN|ADJ)$/.test(scene.tokens[at]?.tag ?? '') &&
  /^(?:DET|ADJ|NUM|ADP|ADV|CCONJ)$/.test(scene.tokens[at - 2]?.tag ?? '')
