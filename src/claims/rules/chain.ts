import type { Analysis, Token } from '../../language/analysis.ts'
import { plainSaying, verbOfForm } from '../cues.ts'
import { type Draft, draftOf } from '../draft.ts'
import { endOfWords, nounPhraseAfter } from '../phrases.ts'
import type { Range, Relation } from '../relation.ts'
import type { Nested } from './nested.ts'

/** Ways to say that a document passed through somebody's hands: "papers seen by Reuters". */
const handled =
  /^(?:cited|quoted|seen|obtained|reviewed|published|released|viewed|leaked|shown|provided|relayed|carried)$/

const within = (inner: Range, outer: Range) => outer.first <= inner.first && inner.last <= outer.last

/**
 * Ties the hops of a chain together, each nearer to the origin than the one before:
 *
 *   "Reuters reported, citing three sources"      Reuters ← three sources
 *   "according to papers cited by a group"        a group ← papers
 *   "According to the group, the papers showed"   the group ← the papers
 */
export function chainsOf(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const split = drafts.map((draft) => splitAccording(analysis, draft))
  const cited = citing(analysis, accordingOver(analysis, split))
  return uncited(analysis, cited).map((draft) => handedOn(analysis, draft))
}

/** Statements that an outer speaker passes on: the outer speaker is the source, the inner one a hop of its chain. */
export function passedOn(nested: readonly Nested[]): Draft[] {
  return nested.map(({ inner, outer }) => {
    if (!outer.source) return draftOf(inner)
    return { ...draftOf(inner), source: outer.source, via: inner.source ? [inner.source] : [] }
  })
}

/** One phrase taken as source where there are two: "According to the group, the papers" [indicated]. */
function splitAccording(analysis: Analysis, draft: Draft): Draft {
  const { tokens } = analysis
  const { source } = draft
  if (!source || tokens[source.first - 1]?.lower !== 'to' || tokens[source.first - 2]?.lower !== 'according')
    return draft
  if (draft.cue.some((cue) => cue.first === source.first - 2)) return draft
  let comma = source.first
  while (comma < source.last && tokens[comma]!.word !== ',') comma++
  if (comma + 1 >= source.last) return draft
  return { ...draft, source: { first: source.first, last: comma }, via: [{ first: comma + 1, last: source.last }] }
}

/** "According to A, B said that ...": where B's statement opens A's, they are one chain. */
function accordingOver(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { tokens } = analysis
  const outers = drafts.filter((draft) => draft.cue[0] && tokens[draft.cue[0].first]!.lower === 'according')
  if (outers.length === 0) return [...drafts]
  const gone = new Set<Draft>()
  const joined = new Map<Draft, Draft>()
  for (const outer of outers) {
    const [content] = outer.content
    if (!content || !outer.source) continue
    for (const inner of drafts) {
      if (inner === outer || gone.has(inner) || !inner.source || !inner.cue[0]) continue
      const sameSource = inner.source.first === outer.source.first
      const opens =
        within(inner.cue[0], content) && inner.source.first - content.first <= 1 && inner.source.first >= content.first
      if (sameSource && within(inner.cue[0], content) && inner.via.length > 0) {
        gone.add(outer)
        joined.delete(outer)
      } else if (opens) {
        gone.add(inner)
        joined.set(outer, { ...outer, via: [...outer.via, inner.source, ...inner.via], content: inner.content })
      }
    }
  }
  return drafts.filter((draft) => !gone.has(draft)).map((draft) => joined.get(draft) ?? draft)
}

const cites = (token: Token | undefined) => token !== undefined && /^(?:citing|cites?|cited|quoting)$/.test(token.lower)

/** "..., citing three sources": what is cited stands behind the statement of the same sentence; the citing itself is none. */
function citing(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { tokens } = analysis
  const sentenceOf = (draft: Draft) => tokens[draft.cue[0]?.first ?? draft.content[0]!.first]!.sentence
  const hops = new Map<Draft, Range[]>()
  const gone = new Set<Draft>()
  const remade = new Map<Draft, Draft>()
  const bySentence = Map.groupBy(drafts, sentenceOf)
  for (const together of bySentence.values()) {
    for (const citation of together) {
      const cue = citation.cue[0]
      if (!cue || !cites(tokens[cue.last - 1]) || citation.content.length === 0) continue
      const verb = tokens[cue.last - 1]!.lower
      const others = together.filter(
        (draft) => draft !== citation && draft.cue[0] && !cites(tokens[draft.cue[0].last - 1]),
      )
      const own = others.filter((draft) => citation.source === null || draft.source?.first === citation.source.first)
      const chained = others.find((draft) =>
        hops.get(draft)?.some((hop) => citation.source && hop.first <= citation.source.first),
      )
      const target =
        chained ??
        own.findLast((draft) => draft.cue[0]!.first < cue.first) ??
        own[0] ??
        (verb === 'citing' || verb === 'quoting' ? others[0] : undefined)
      if (!target) {
        const told = toldBefore(analysis, citation)
        if (told) remade.set(citation, told)
        continue
      }
      gone.add(citation)
      hops.set(target, [
        ...(hops.get(target) ?? []),
        ...citation.content.slice(0, 1).flatMap((range) => listed(tokens, range)),
      ])
    }
  }
  return drafts
    .filter((draft) => !gone.has(draft))
    .map((draft) =>
      hops.has(draft) ? { ...draft, via: [...draft.via, ...hops.get(draft)!] } : (remade.get(draft) ?? draft),
    )
}

/** "The pier was mined, the Times reported, citing three sources" where only the citing was seen: the statement itself. */
function toldBefore(analysis: Analysis, citation: Draft): Draft | null {
  const { tokens, sentences } = analysis
  const { source, cue } = citation
  if (!source || source.first >= cue[0]!.first) return null
  const at = source.last
  const verb = verbOfForm.get(tokens[at]?.lower ?? '')
  const sentence = sentences[tokens[at]!.sentence]!
  if (!verb || !plainSaying.has(verb.verb) || at >= cue[0]!.first) return null
  if (tokens[source.first - 1]?.word !== ',' || source.first - 1 <= sentence.first) return null
  return {
    ...citation,
    cue: [{ first: at, last: at + 1 }],
    content: [{ first: sentence.first, last: source.first - 1 }],
    via: listed(tokens, citation.content[0]!),
    rule: 'claims/citing',
  }
}

/** "..., citing three sources" where the chain has not seen the citing: the phrase goes to the statement before it. */
function uncited(analysis: Analysis, drafts: readonly Draft[]): Draft[] {
  const { tokens, sentences } = analysis
  const hops = new Map<Draft, Range>()
  const bySentence = Map.groupBy(drafts, (draft) => tokens[draft.cue[0]?.first ?? draft.content[0]!.first]!.sentence)
  for (const [number, together] of bySentence) {
    const sentence = sentences[number]!
    for (let at = sentence.first + 1; at + 1 < sentence.last; at++) {
      if (tokens[at]!.lower !== 'citing' || tokens[at]!.quoted > 0) continue
      const target = together.findLast((draft) => (draft.cue.at(-1)?.last ?? sentence.last) <= at)
      const phrase = nounPhraseAfter(tokens, at + 1, endOfWords(tokens, sentence))
      if (target && phrase && target.via.length === 0) hops.set(target, phrase)
      break
    }
  }
  return drafts.map((draft) => (hops.has(draft) ? { ...draft, via: [hops.get(draft)!] } : draft))
}

/** The cited phrase without a clause that hangs on it: "three sources, who said ..." is "three sources". */
function listed(tokens: readonly Token[], range: Range): Range[] {
  let last = range.first + 1
  while (last < range.last && !/^[,;:]$/.test(tokens[last]!.word) && !/^(?:who|which)$/.test(tokens[last]!.lower))
    last++
  return [{ first: range.first, last }]
}

/** "papers cited by a group": the group speaks, the papers stand behind it. */
function handedOn(analysis: Analysis, draft: Draft): Draft {
  const { tokens } = analysis
  const { source } = draft
  if (!source) return draft
  if (handled.test(tokens[source.last]?.lower ?? '') && tokens[source.last + 1]?.lower === 'by') {
    const sentence = analysis.sentences[tokens[source.last]!.sentence]!
    const group = nounPhraseAfter(tokens, source.last + 2, endOfWords(tokens, sentence))
    if (group) return { ...draft, source: group, via: [source, ...draft.via] }
  }
  for (let at = source.first + 1; at + 2 < source.last; at++) {
    if (tokens[at + 1]!.lower !== 'by' || !handled.test(tokens[at]!.lower)) continue
    return {
      ...draft,
      source: { first: at + 2, last: source.last },
      via: [{ first: source.first, last: at }, ...draft.via],
    }
  }
  return draft
}

/** A relation that a rule found inside or beside others, as a draft. */
export const plainDrafts = (relations: readonly Relation[]): Draft[] => relations.map((relation) => draftOf(relation))
