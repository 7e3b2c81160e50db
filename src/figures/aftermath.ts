import type { Analysis } from '../language/analysis.ts'
import { daysOf } from '../times/index.ts'
import type { Found } from './found.ts'

const violent =
  /\b(?:bombings?|blasts?|explosions?|attacks?|shootings?|massacres?|killings?|murders?|assaults?|sieges?|raids?|hijackings?|stabbings?|genocide|ambush(?:es)?)\b/gi
const accidental =
  /\b(?:crash(?:es)?|accidents?|derailments?|collisions?|fires?|blazes?|sinkings?|disasters?|collapses?|earthquakes?|quakes?|floods?|tsunamis?|avalanches?|landslides?|stampedes?|explosions?|blasts?)\b/gi
// What is done about a deed when it is over: by police and courts, by states, by those who lost somebody.
const step =
  /\b(?:trials?|convict\w*|sentenc\w+|jury|jurors?|charg(?:ed|es)|accus\w+|courts?|inquests?|anniversar\w+|verdicts?|prosecut\w+|inquir(?:y|ies)|arraign\w*|plead\w*|pleaded|guilty|appeals?|parole|memorials?|commemorat\w+|arrest\w*|detain\w*|custody|suspects?|suspected|extradit\w+|deport\w*|expel\w*|fugitives?|most wanted|rewards?|lawsuits?|su(?:e|es|ed|ing)|indict\w*|investigat\w+|probe|condemn\w*|survivors?|victims?|mourn\w*|tributes?|hearings?|testif\w+|testimony|condolences|compensation|settlement|tribunals?|acquit\w*|mention(?:ed)?)\b/i
const harm =
  /\b(?:kill(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:s|ed|ing)|die[sd]|dead|exploded?|explodes|blew up|crash(?:ed|es)|derailed|collapsed|capsized|sank|drowned|opened fire|shot|stabbed|struck|beheaded|massacred|slain|ambushed)\b/gi
// "who were killed", "that killed 20": told of people and deeds that are known already.
const known =
  /\b(?:who|that|which|whom)(?: (?:had|have|has|was|were|been|later|also))* $|\b(?:of|for|in|over|to|from) (?:the )?(?:dead|injured|wounded|slain)?$/i
const inThe =
  /^ (?:in|by|during|at) the (?:[^.;,]{0,40}\b)?(?:(?:19|20)\d\d|last|deadly|[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+|embassy|attacks?|bombings?|shooting|crash|fire)\b/
const apart =
  /\b(?:separate|similar|previous|earlier|each|every|per year|annual\w*|average|another|unrelated|contrast|heels|reminiscent|echoes|since|after|following|between|past)\b/i
const anotherDeed =
  /\b(?:another|separate|similar|unrelated|previous|earlier|second) (?:[a-z-]+ ){0,2}(?:bomb\w*|blast|explosion|attack|shooting|massacre|killing|murder|assault|siege|raid|hijacking|stabbing|ambush|crash|accident|derailment|collision|fire|sinking|disaster|collapse|earthquake|quake|flood|case|incident)/i
// "Since the raids that killed 30 in Borg, few towns have slept": named beside the report's own.
const compared = /^["“‘']?\s*(?:Since|Unlike|Like|After|Before|Compared|As with|As in)\b/
const names = /[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]{3,}/g
const noPlace =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Sept|This|That|They|There|These|Those|When|Where|While|With|From|Police|President|Minister|Prime|General|Judge|United|States|American|Americans|Associated|Press|News|National|International|Department|Foreign|State|Officials?|Authorities|Another|After|Before|Since|Last|More|Most|Nearly|About|Some|Many|Both|North|South|East|West)$/

/** How far the opening of a report reaches, in characters. */
const OPENING = 900

/**
 * Takes out of `other` the counts of the deed that a report is about. A report of an arrest, a trial, a suit, a reward or
 * a ceremony tells of nothing newer that did harm: the bombing of last year that the arrest is about is its own incident,
 * and so is that bombing's toll. Decided once for a report: where its title or first sentences tell of fresh harm, every
 * earlier event stays another.
 *
 * @param found all findings of the report
 * @param other those read as another incident's, with the words that made them so; changed in place
 */
export function keepOwnDeed(
  analysis: Analysis,
  found: readonly Found[],
  other: Map<Found, { readonly start: number; readonly end: number; readonly text: string } | null>,
): void {
  if (other.size === 0) return
  const { sentences, text } = analysis
  const last = sentences[Math.min(3, sentences.length - 1)]
  if (!last) return
  const end = Math.min(last.end, OPENING)
  const opening = text.slice(0, end)
  if (!step.test(opening)) return
  const isFresh = found.some(
    (each) => each.start < end && !other.has(each) && /^(?:killed|injured|missing|trapped)$/.test(each.bound.kind),
  )
  if (isFresh) return
  // "The Aug. 7 bombings killed 200": dated already.
  const past = new Set([...other.keys()].map((each) => each.sentence.index))
  const deedNames = new Set<string>()
  const kinds = new Set<RegExp>()
  let isTold = false
  for (const sentence of sentences.slice(0, 4)) {
    const words = text.slice(sentence.start, Math.min(sentence.end, end))
    if (!past.has(sentence.index) && tellsFreshHarm(words)) return
    if (isTold) continue
    for (const kind of [violent, accidental]) {
      if (words.search(kind) < 0) continue
      kinds.add(kind)
      // A headline names less of the deed than the sentence after it.
      isTold ||= /[.!?]["”’']?\s*$/.test(words)
      for (const name of namesIn(words)) deedNames.add(name)
    }
  }
  if (kinds.size === 0) return
  let own: { readonly first: number; readonly last: number } | null = null
  let kept: { readonly sentence: number; readonly at: number } | null = null
  for (const each of found) {
    const of = other.get(each)
    if (!of || apart.test(of.text) || each.bound.count.of === 'thing') continue
    const { sentence } = each
    const follows = kept !== null && kept.at === of.start && sentence.index - kept.sentence <= 2
    if (!follows && !isOfDeed(text.slice(sentence.start, Math.min(sentence.end, each.end + 300)), kinds, deedNames))
      continue
    const time = each.times.find((one) => one.span.start === of.start)
    const days = time ? daysOf(time.value) : null
    if (days && own && (days.last < own.first || days.first > own.last)) continue
    if (days) own ??= days
    kept = { sentence: sentence.index, at: of.start }
    other.delete(each)
  }
}

/** "A bomb killed a judge on Monday", but not "charged with killing", "who were killed", "killed in the 2012 attack". */
function tellsFreshHarm(sentence: string): boolean {
  for (const match of sentence.matchAll(harm)) {
    const before = sentence.slice(0, match.index)
    const after = sentence.slice(match.index + match[0].length)
    if (step.test(before) || known.test(before) || inThe.test(after)) continue
    return true
  }
  return false
}

/** The deed's kind of event with a name of the opening, "the Aug. 7 bombings" with no name of its own, or the deed's place. */
function isOfDeed(sentence: string, kinds: ReadonlySet<RegExp>, deedNames: ReadonlySet<string>): boolean {
  if (anotherDeed.test(sentence) || compared.test(sentence)) return false
  const told = namesIn(sentence)
  const shares = told.some((name) => deedNames.has(name))
  const isKind = [...kinds].some((kind) => sentence.search(kind) >= 0)
  if (isKind && shares) return true
  const isDefinite = [...kinds].some((kind) =>
    [...sentence.matchAll(kind)].some((match) =>
      /\b[Tt]h(?:e|at|ose|ese) (?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ.]+ ){0,3}(?:\d{1,2},? )?(?:\d{4},? )?(?:[a-zß-öø-ɏḀ-ỿ-]+ ){0,2}$/.test(
        sentence.slice(Math.max(0, match.index - 80), match.index),
      ),
    ),
  )
  if (isKind) return isDefinite && told.every((name) => deedNames.has(name))
  return [...sentence.matchAll(/\b(?:in|at|of|near) ([A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'’-]{3,}), where\b/g)].some(
    (match) => deedNames.has(match[1]!),
  )
}

function namesIn(words: string): string[] {
  return [...words.matchAll(names)].map((match) => match[0].replace(/['’]s$/, '')).filter((name) => !noPlace.test(name))
}
