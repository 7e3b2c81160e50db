/**
 * Nouns and verbs that name a harmful happening, with the sort they tell (our own list). Sorts of one family can be one
 * happening in two reports' words: what one calls a bombing another calls an attack.
 */
export type Family =
  | 'attack'
  | 'blast'
  | 'crash'
  | 'fire'
  | 'earthquake'
  | 'flood'
  | 'storm'
  | 'slide'
  | 'eruption'
  | 'crush'
  | 'unrest'
  | 'coup'
  | 'outbreak'
  | 'crime'

/** "any" names a happening without its sort: "the tragedy", "a similar incident". */
const NOUNS: Readonly<Record<Family | 'any', string>> = {
  attack:
    'attacks?|assaults?|raids?|massacres?|rampages?|ambush(?:es)?|stabbings?|shootings?|shoot-?outs?|sieges?|hijackings?|hostage(?:-| )(?:takings?|crisis)|assassinations?|air ?strikes?|shellings?|beheadings?|killings?|gunfire|standoff|atrocit(?:y|ies)|invasion',
  blast: 'bombings?|blasts?|explosions?|car bombs?|detonations?',
  crash:
    'crash(?:es)?|derailments?|collisions?|accidents?|wrecks?|shipwrecks?|sinkings?|capsizings?|pile-?ups?|ditching',
  fire: 'fires?|blazes?|infernos?|wildfires?|bushfires?|arson',
  earthquake: 'earthquakes?|quakes?|tremors?|tsunamis?',
  flood: 'floods?|flooding|deluge',
  storm: 'hurricanes?|typhoons?|cyclones?|tornado(?:e?s)?|blizzards?',
  slide: 'landslides?|mudslides?|avalanches?|cave-?ins?|(?:building|bridge|roof|mine|dam|tower) collapses?',
  eruption: 'eruptions?',
  crush: 'stampedes?|crush(?:es)?',
  unrest: 'riots?|clashes|crackdowns?|unrest|uprisings?|brawls?',
  coup: 'coups?|coup attempts?',
  outbreak: 'outbreaks?|epidemics?',
  crime: 'murders?|kidnappings?|abductions?|robber(?:y|ies)|heists?|rapes?|slayings?|poisonings?',
  any: 'incidents?|disasters?|traged(?:y|ies)|catastrophes?|violence|bloodshed',
}

const VERBS: readonly (readonly [Family | 'any', string])[] = [
  [
    'attack',
    'shot|gunned down|opened fire|massacred|stabbed|stormed|ambushed|beheaded|rammed|ploughed|plowed|gunm[ae]n',
  ],
  ['blast', 'bombed|blew (?:up|himself|herself|themselves)|exploded|detonated|suicide bombers?'],
  ['crash', 'crashed|derailed|collided|overturned|sank|capsized|ran aground'],
  ['fire', 'caught fire|burned down|burnt down|set fire'],
  ['any', 'died|killed|dead|drowned|injured|wounded|lost their lives|hurt'],
]

/** Any noun of a happening; its family by `familyOfNoun`. */
export const HAPPENING = new RegExp(`\\b(?:${Object.values(NOUNS).join('|')})\\b(?!-)`, 'gi')
/** Any verb that tells of one. */
export const HARMED = new RegExp(`\\b(?:${VERBS.map(([, words]) => words).join('|')})\\b`, 'iu')

const BY_NOUN = Object.entries(NOUNS).map(([family, words]) => [family, new RegExp(`^(?:${words})$`, 'iu')] as const)
const BY_VERB = VERBS.map(([family, words]) => [family, new RegExp(`\\b(?:${words})\\b`, 'iu')] as const)

/** The family that a noun matched by HAPPENING tells; null where it tells none in particular. */
export function familyOfNoun(noun: string): Family | null {
  const family = BY_NOUN.find(([, words]) => words.test(noun))?.[0]
  return family === undefined || family === 'any' ? null : (family as Family)
}

/** The family that the verbs of a passage tell; null where they tell none in particular. */
export function familyOfVerbs(words: string): Family | null {
  const family = BY_VERB.find(([, verbs]) => verbs.test(words))?.[0]
  return family === undefined || family === 'any' ? null : family
}

/** Whether two passages can tell of one happening by their sorts: a blast may be an attack, or an accident. */
export function mayBeOne(a: Family | null, b: Family | null): boolean {
  if (a === null || b === null || a === b) return true
  const pair = [a, b].sort().join(' ')
  return LIKE.has(pair)
}
const LIKE = new Set([
  'attack blast',
  'attack crime',
  'attack unrest',
  'blast crime',
  'blast fire',
  'crash fire',
  'flood storm',
  'flood slide',
  'earthquake slide',
])

/** The family of a group's kind: "train accident" is a crash. */
export function familyOfKind(kind: string | null): Family | null {
  const nouns = [...(kind ?? '').matchAll(HAPPENING)]
  return nouns.length === 0 ? null : familyOfNoun(nouns.at(-1)![0])
}
