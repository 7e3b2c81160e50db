import type { Blame } from './blame.ts'
import { sameParty } from './names.ts'
import { DENIED_IT, NONE_OF_THAT, OWN_DENIAL, UNTRUE } from './scene.ts'

const HOLDING = new Set<Blame['stance']>(['blames', 'suspects', 'claims_own'])
const CLEARING = new Set<Blame['stance']>(['denies', 'no_evidence', 'declines'])

/** How many statements before and after a denial are looked at. */
const NEAR = 100

/** Ties each denial to the accusation it answers: the nearest one before it, else after it, that holds the same party. */
export function answered(blame: readonly Blame[]): readonly Blame[] {
  return Object.freeze(
    blame.map((one, at) => {
      if (!CLEARING.has(one.stance) || one.partyName === null) return Object.freeze(one)
      const fits = (other: Blame) =>
        HOLDING.has(other.stance) &&
        other.scope === one.scope &&
        other.partyName !== null &&
        sameParty(one.partyName!, other.partyName)
      const earlier = blame.slice(Math.max(0, at - NEAR), at).findLast(fits)
      const later = blame.slice(at + 1, at + NEAR).find(fits)
      return Object.freeze({ ...one, answers: earlier?.id ?? later?.id ?? null })
    }),
  )
}

/** A statement before it has a number and is tied to others. */
export type Told = Omit<Blame, 'id' | 'answers'>

const STOPPERS =
  /\b(?:police|officers?|policem[ae]n|cops?|troops|soldiers?|forces|guards?|marksmen|swat|commandos|gendarmes?|agents?|deput(?:y|ies)|army|military|marines|sniper)\b/i

/**
 * Leaves out those who stopped the attacker: "Abel was shot dead by police" blames nobody where Abel is held responsible.
 *
 * @param victims whom each deed befell, in the words of the report
 */
export function unstopped(blame: readonly Told[], victims: ReadonlyMap<Told, string>): readonly Told[] {
  return blame.filter((one) => {
    const victim = victims.get(one)
    if (victim === undefined || !STOPPERS.test(one.party?.text ?? '')) return true
    const named = victim.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []
    return !blame.some(
      (other) =>
        other !== one &&
        HOLDING.has(other.stance) &&
        named.some((word) => `${other.partyName} ${other.party?.text}`.includes(word)),
    )
  })
}

const PLAIN =
  /\bI (?:did ?n['’]t|did not|never|have never) (?:ever )?(?:forced?|raped?|assault(?:ed)?|kill(?:ed)?|stab(?:bed)?|grope[d]?|molest(?:ed)?|abused?|murder(?:ed)?|choked?) (?:her|him|them|anyone|anybody|that|the)\b/
/** Not "US", a party like another. */
const PRONOUN = /^(?:[Hh]e|[Ss]he|[Tt]hey|[Hh]im|[Hh]er|[Tt]hem|[Ii]t|[Ww]ho|[Ww]e|[Uu]s|[Tt]hose)$/
const BACK = new Set([DENIED_IT, NONE_OF_THAT, UNTRUE, OWN_DENIAL])

/** "Palace spokesman Karim Odal" speaks for the palace. */
const speaksFor = (one: Omit<Blame, 'id' | 'answers'>, party: string): boolean => {
  const side = /^(?:an? |the )?(.+?)(?:['’]s?)? (?:spokes\w+|foreign minister|president)\b/i.exec(
    one.by?.text ?? '',
  )?.[1]
  return side !== undefined && sameParty(side, party.replace(/^the /i, ''))
}

/** How far back, in characters, "it" and "the claim" point to: a sentence or two. */
const REACH = 300
/** "The allegations are untrue" may come paragraphs after them, at the end of a report. */
const FAR = 3000

/**
 * Leaves out what points back to an accusation where there is none: "the port rejected the claim" denies blame only
 * when the port was blamed just before. "No evidence of that" takes its party from there.
 */
export function grounded<T extends Omit<Blame, 'id' | 'answers'>>(blame: readonly T[]): readonly T[] {
  return blame.flatMap((one, at) => {
    const { rule } = one.why
    if (!BACK.has(rule)) return [one]
    const reach = rule === UNTRUE || rule === OWN_DENIAL ? FAR : REACH
    const near = blame
      .slice(Math.max(0, at - NEAR), at)
      .filter((other) => HOLDING.has(other.stance) && one.span.start - other.span.end < reach)
    if (rule === NONE_OF_THAT || rule === UNTRUE) {
      // "He" without a name clears nobody known: the last one named, where there is one.
      const by = one.byName
      const last =
        (by === null
          ? undefined
          : near.findLast(
              (other) =>
                other.partyName !== null && (sameParty(by, other.partyName) || speaksFor(one, other.partyName)),
            )) ??
        near.findLast((other) => other.partyName !== null && !PRONOUN.test(other.partyName)) ??
        near.at(-1)
      return last ? [{ ...one, party: last.party, partyName: last.partyName, scope: last.scope }] : []
    }
    const name = one.partyName
    // "I never raped her": so plain that no accusation before it need be found.
    if (rule === OWN_DENIAL && name !== null && !/^i$/i.test(name) && PLAIN.test(one.span.text)) return [one]
    return name !== null && near.some((other) => other.partyName !== null && sameParty(name, other.partyName))
      ? [one]
      : []
  })
}
