import type { Token } from '../../language/analysis.ts'
import { nounPhraseAfter } from '../phrases.ts'
import type { Range } from '../relation.ts'
import { candidatesAt } from './candidates.ts'
import { describedBy } from './descriptions.ts'
import { type Phrase, readPhrase } from './phrase.ts'
import { placeBefore } from './place-before.ts'
import { lastSpoken, nobody, type Scene, type Speaker } from './scene.ts'
import { powers } from './words.en.ts'

const genders: Readonly<Record<string, 'f' | 'm'>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  herself: 'f',
}

/** Whom a bare pronoun means. */
export function pronounMeant(scene: Scene, range: Range, phrase: Phrase): Speaker {
  const gender = genders[phrase.head]
  if (gender) return heOrShe(scene, range.first, gender) ?? { ...nobody(phrase), gender }
  if (/^(?:they|them|themselves|their)$/.test(phrase.head)) return they(scene, range, phrase)
  return phrase.head === 'it' || phrase.head === 'its' ? it(scene, range, phrase) : nobody(phrase)
}

/** "He": the best of those named or heard before whom nothing shows to be a woman. */
function heOrShe(scene: Scene, at: number, gender: 'f' | 'm'): Speaker | null {
  const fits = (speaker: Speaker) => speaker.gender === null || speaker.gender === gender
  const [best, next] = candidatesAt(scene, at, at + 1, fits)
  if (!best) return null
  // "Kit Lind said he ..." settles how the report speaks of Kit Lind.
  if (best.person && best.person.gender === null && best.score - (next?.score ?? 0) >= clear)
    best.person.gender = gender
  return best.speaker
}

/**
 * Follows the "he" and "she" of the report's own words up to a token, so that "He grew up in Lind. He dives. He said"
 * does not lose Rusk on the way, and the descriptions that open its sentences.
 */
export function listen(scene: Scene, upTo: number): void {
  const { tokens } = scene.analysis
  for (; scene.listened < upTo; scene.listened++) {
    const token = tokens[scene.listened]!
    if (token.quoted > 0 || !/^(?:s?he|the)$/.test(token.lower)) continue
    const speaker =
      token.lower === 'the' ? described(scene, token) : heOrShe(scene, token.index, token.lower === 'he' ? 'm' : 'f')
    if (speaker) scene.voices.push({ speaker, at: token.index })
  }
}

/** "The former mayor has been ..." at the head of a sentence: whom its last sentences tell of. */
function described(scene: Scene, the: Token): Speaker | null {
  const { analysis } = scene
  const sentence = analysis.sentences[the.sentence]!
  if (the.index !== sentence.first) return null
  const range = nounPhraseAfter(analysis.tokens, the.index, Math.min(sentence.last, the.index + 9))
  if (!range || !/^(?:AUX|VERB|ADV)$/.test(analysis.tokens[range.last]?.tag ?? '')) return null
  // "The head of the port is Ann Rusk" brings her in.
  const [next, after] = analysis.tokens.slice(range.last, range.last + 2)
  if (next?.lemma === 'be' && after?.tag === 'PROPN') return null
  const phrase = readPhrase(analysis, range)
  if (phrase.kind !== 'role') return null
  const speaker = describedBy(scene, range, phrase)
  return speaker.kind === 'person' ? speaker : null
}

/** By how much the best candidate must lead before the pronoun tells its gender. */
const clear = 2

/** "It said": the last body or document to speak. */
function it(scene: Scene, range: Range, phrase: Phrase): Speaker {
  const { tokens } = scene.analysis
  // "It is clear that ...": nobody.
  if (tokens[range.last]?.tag === 'AUX' && tokens[range.last + 1]?.tag === 'ADJ') return nobody(phrase)
  const last = lastSpoken(scene, ({ speaker }) => speaker.kind === 'organisation' || speaker.kind === 'document')
  const subject = subjectBefore(scene, range.first)
  if (subject === 'thing' && (!last || last.at < subjectPlace(scene, range.first))) return nobody(phrase)
  if (subject && subject !== 'thing' && (!last || last.at < subjectPlace(scene, range.first)))
    return { ...nobody(phrase), name: subject, kind: 'organisation' }
  if (!last) return nobody(phrase)
  // Once somebody else has spoken, only a body of the sentence before is still "it".
  const far = tokens[range.first]!.sentence - tokens[last.at]!.sentence
  return far <= (scene.spoken.at(-1) === last ? 4 : 1) ? last.speaker : nobody(phrase)
}

/** First token of the sentence, or of the one before where "it" opens its own. */
function subjectPlace({ analysis: { tokens, sentences } }: Scene, at: number): number {
  const own = tokens[at]!.sentence
  return sentences[at - sentences[own]!.first <= 1 ? Math.max(0, own - 1) : own]!.first
}

/**
 * The subject that opens the sentence of "it", or the one before: a body or country by name, "thing" for a plain noun that
 * no body is called by ("The unemployment rate is ...: it"), null where nothing is sure.
 */
function subjectBefore(scene: Scene, at: number): string | 'thing' | null {
  const { tokens, sentences } = scene.analysis
  let first = subjectPlace(scene, at)
  const ceiling = Math.min(at, sentences[tokens[first]!.sentence]!.last)
  if (first >= at || tokens[at]!.quoted > 0 || tokens[first]!.quoted > 0) return null
  // "In its relief work, the Odd Fund ...": the subject comes after the comma.
  if (tokens[first]!.tag === 'ADP') {
    const comma = tokens.slice(first, Math.min(ceiling, first + 10)).findIndex(({ word }) => word === ',')
    if (comma < 0) return null
    first += comma + 1
  }
  const phrase = nounPhraseAfter(tokens, first, ceiling)
  if (!phrase || !/^(?:VERB|AUX)$/.test(tokens[phrase.last]?.tag ?? '')) return null
  const read = readPhrase(scene.analysis, phrase)
  if (read.name && !read.plural && read.kind === 'organisation') {
    const lower = read.name.toLowerCase()
    const body = powers.has(lower) || scene.countries.has(read.name) || scene.organisations.has(read.name)
    return body || scene.kindsOf(read.name).length > 0 ? read.name : null
  }
  return read.kind === 'unknown' && !read.plural && read.definite && !/^\p{Lu}/u.test(tokens[phrase.last - 1]!.word)
    ? 'thing'
    : null
}

/** "They": several who spoke, or a body; after a long way somebody else. */
function they(scene: Scene, range: Range, phrase: Phrase): Speaker {
  const { tokens } = scene.analysis
  const here = tokens[range.first]!.sentence
  const last = lastSpoken(scene, ({ speaker }) => speaker.plural || speaker.kind === 'organisation')
  const body = scene.bodies[placeBefore(scene.bodyPlaces, range.first)]
  // "the Rusk campaign had hoped for it because they think ...": a body named in its own sentence.
  if (body && tokens[body.at]!.sentence === here && (!last || last.at < body.at - 2) && /campaign$/.test(body.name))
    return { ...nobody(phrase), name: body.name, kind: 'organisation', plural: true }
  // A newspaper that is only leant on is not "they".
  const newsroom =
    last?.speaker.name && scene.kindsOf(last.speaker.name).some((kind) => /^(?:paper|network|wire)$/.test(kind))
  return last && !newsroom && here - tokens[last.at]!.sentence <= 3 ? last.speaker : nobody(phrase)
}
