import type { Range } from '../relation.ts'
import { bodyFit } from './body-kinds.ts'
import { candidatesAt } from './candidates.ts'
import type { Person } from './people.ts'
import type { Phrase } from './phrase.ts'
import { placeBefore } from './place-before.ts'
import { nobody, reach, type Scene, type Speaker } from './scene.ts'
import { stateOf } from './states.en.ts'
import { placeNouns, powers } from './words.en.ts'

/**
 * Which body "the agency", "the newspaper" or "the company" means: the one of that kind that spoke or was named last.
 * "The groups" are several, and "the group" after "a group of divers" are those divers.
 */
export function bodyMeant(scene: Scene, range: Range, phrase: Phrase): Speaker {
  const self: Speaker = { ...nobody(phrase), kind: 'organisation', unnamed: false, role: phrase.role }
  if (!phrase.definite && !phrase.plural && /^an?$/.test(scene.analysis.tokens[range.first]!.lower))
    return introduced(scene, range, phrase, self)
  if (phrase.head === 'campaign') {
    const owner = whoseIs(scene, range)
    if (owner) return { ...self, name: `${owner} campaign` }
  }
  if (!phrase.definite || (phrase.plural && phrase.head !== 'police')) return self
  if (placeNouns.has(phrase.head)) return { ...self, name: placeMeant(scene, range.first, phrase.head) }
  const { tokens, sentences } = scene.analysis
  if (/^(?:group|team|coalition|network)$/.test(phrase.head) && toldOfMany(scene, range.first, phrase.head)) return self
  // "the appeals court" is a court with appeals in its name.
  const kind = (phrase.role ?? '')
    .toLowerCase()
    .split(/\s+/)
    .slice(0, -1)
    .filter((word) => !plain.test(word))
  const ofKind = (name: string) => kind.every((word) => name.toLowerCase().includes(word))
  const here = tokens[range.first]!.sentence
  let best: string | null = null
  let top = 0
  const called = new Set<string>()
  for (const body of scene.bodies.slice(0, reach)) if (body.called === phrase.head) called.add(body.name)
  const consider = (name: string, at: number, worth: number) => {
    if (at >= range.first || name.toLowerCase() === phrase.head || !ofKind(name) || powers.has(name.toLowerCase()))
      return
    const fit = Math.max(bodyFit(name, scene.kindsOf(name), phrase.head), called.has(name) ? 1.5 : 0)
    if (fit === 0) return
    const far = here - tokens[at]!.sentence
    if (far > (fit < 1 ? 3 : fit < 2 ? 10 : 60) || (fit < 2 && far > 6 && phrase.head === 'group')) return
    const score = 4 * fit + worth - 0.45 * Math.min(20, far) + at * 1e-7
    if (score > top || best === null) {
      top = score
      best = name
    }
  }
  const { spoken, bodies } = scene
  for (let i = spoken.length - 1, end = Math.max(0, i - reach); i >= end; i--) {
    const { speaker, at } = spoken[i]!
    if (speaker.kind === 'organisation' && speaker.name !== null) consider(speaker.name, at, 1)
  }
  // The rest of its own sentence so far counts only where nothing before fits: "The mine shut, Odd says; the company ...".
  const opening = sentences[here]!.first
  for (let i = placeBefore(scene.bodyPlaces, range.first), end = Math.max(0, i - reach); i >= end; i--) {
    const { name, at } = bodies[i]!
    consider(name, at, (tokens[at]!.quoted > 0 ? -2 : 0) + (at >= opening ? -1 : 0))
  }
  if (best === null && phrase.head === 'campaign') best = ownCampaign(scene, range)
  if (best === null && phrase.head === 'administration') best = ownAdministration(scene)
  return best === null ? self : { ...self, name: wholeName(scene, best) }
}

const anyBody = /^(?:group|organi[sz]ation|institute|think-tank|cent(?:er|re)|body|outlet|network|company|firm|agency)$/

/**
 * "according to a Lind-based group" at the head of a report that goes on "according to the Odd Center" and says "The Odd
 * Center is a research group": the only body that the report calls so, named soon after.
 */
function introduced(scene: Scene, range: Range, phrase: Phrase, self: Speaker): Speaker {
  const { tokens } = scene.analysis
  const same = (noun: string) => noun === phrase.head || (anyBody.test(noun) && /^organi[sz]ation$/.test(phrase.head))
  const here = tokens[range.first]!.sentence
  const called = new Set(
    scene.bodies
      .slice(0, reach)
      .filter((body) => body.called && same(body.called))
      .map(({ name }) => name),
  )
  if (called.size !== 1) return self
  const [name] = [...called]
  const first = scene.bodies.find((body) => body.name === name)!
  const far = tokens[first.at]!.sentence - here
  return far >= 0 && far <= 3 && first.at > range.first ? { ...self, name: name! } : self
}

/** The surname of whom "his" or "her" before a body means, null where nobody is sure. */
function whoseIs(scene: Scene, { first, last }: Range): string | null {
  const sex = { his: 'm', her: 'f' }[scene.analysis.tokens[first]!.lower]
  if (!sex || last - first > 4) return null
  const [best, next] = candidatesAt(scene, first, last, ({ gender }, person) => person !== null && gender === sex)
  if (!best || best.score < 2 || (next && best.score - next.score < 0.5)) return null
  return best.person!.surname.replace(/^./u, () => best.person!.name.split(/\s+/).at(-1)!.charAt(0))
}

/**
 * "The city" after "the city of Lind", "the state" after "in Ohio", "the country" after "Marlow will ...": the last such
 * place of this sentence and the one before, if it is the only one there.
 */
function placeMeant({ analysis: { tokens, sentences }, countries }: Scene, at: number, noun: string): string | null {
  const floor = Math.max(at - 90, sentences[Math.max(0, tokens[at]!.sentence - 1)]!.first)
  const found = new Set<string>()
  for (let i = floor; i < at; i++) {
    const { word, lower } = tokens[i]!
    if (!/^\p{Lu}/u.test(word)) continue
    const two = i + 1 < at ? `${lower} ${tokens[i + 1]!.lower}` : lower
    if (noun === 'state') {
      const state = stateOf.has(two.replace(' ', '-')) ? two : stateOf.has(lower) && word.length > 3 ? lower : null
      if (state) found.add(state === two && two !== lower ? `${word} ${tokens[i + 1]!.word}` : word)
    } else if (/^(?:country|nation)$/.test(noun)) {
      if (powers.has(two) && two !== lower) found.add(`${word} ${tokens[i + 1]!.word}`)
      else if ((powers.has(lower) || countries.has(word)) && !/\p{Lu}$/u.test(word) && !stateOf.has(lower))
        found.add(word)
    } else if (tokens[i - 1]?.lower === 'of' && tokens[i - 2]?.lower === noun) {
      const next = tokens[i + 1]
      found.add(next && i + 1 < at && /^\p{Lu}/u.test(next.word) ? `${word} ${next.word}` : word)
    }
  }
  return found.size === 1 ? [...found][0]! : null
}

/** "The campaign" of a report that names none: the one of whom it is telling. */
function ownCampaign(scene: Scene, range: Range): string | null {
  let best: Person | null = null
  let top = 4
  for (const { person, score } of candidatesAt(scene, range.first, range.last, (_, person) => person !== null)) {
    const worth = score + Math.log2(person!.mentions.length)
    if (person!.mentions.length < 3 || worth <= top) continue
    top = worth
    best = person
  }
  return best ? `${best.name.split(/\s+/).at(-1)!} campaign` : null
}

/** "The administration" of a report that tells of one president. */
function ownAdministration({ people }: Scene): string | null {
  const presidents = people.all.filter(({ role }) => role !== null && /^(?:U\.S\. )?President$/.test(role))
  return presidents.length === 1 ? `${presidents[0]!.name.split(/\s+/).at(-1)!} administration` : null
}

/** A body under its longest name: "Port Board" is the "Lind Port Board" of the report. */
function wholeName({ bodies }: Scene, name: string): string {
  let longest = name
  for (const body of bodies.slice(0, reach))
    if (body.name.length > longest.length && body.name.endsWith(` ${name}`)) longest = body.name
  return longest
}

const plain =
  /^(?:the|this|that|same|new|own|local|private|media|news|latest|outside|independent|conservative|liberal|super|law|enforcement|intelligence|spy|federal|national|presidential|research|advocacy|nonprofit|news)$/

/** "the group" after "a group of divers" in the last sentences is those divers, not a body with a name. */
function toldOfMany({ analysis: { tokens, sentences } }: Scene, before: number, head: string): boolean {
  const floor = sentences[Math.max(0, tokens[before]!.sentence - 3)]!.first
  for (let i = before - 1; i >= Math.max(floor, before - 120); i--)
    if (tokens[i]!.word === head && tokens[i + 1]!.lower === 'of') return true
  return false
}
