import type { Article } from '../article/article.ts'
import type { Analysis } from '../language/analysis.ts'
import type { Draft } from './draft.ts'
import { relationsIn } from './find.ts'
import { firstToken, type Range, type Relation } from './relation.ts'
import { answered } from './rules/answered.ts'
import { asPutIt } from './rules/as-put-it.ts'
import { chainsOf, passedOn, plainDrafts } from './rules/chain.ts'
import { claimedResponsibility } from './rules/claimed-responsibility.ts'
import { headline } from './rules/headline.ts'
import { seemsTo, trimSource, wholeName, withName } from './rules/mend-source.ts'
import { nested } from './rules/nested.ts'
import { noAnswer } from './rules/no-answer.ts'
import { nounClaim } from './rules/noun-claim.ts'
import { pinsBlame } from './rules/pins-blame.ts'

/**
 * Statements with their chains, in order of the text: the relations found, the statements that only rules know
 * (headlines, nouns, no answers), then the hops tied together.
 */
export function draftsIn(article: Article, analysis: Analysis): readonly Draft[] {
  let relations: Relation[] = asPutIt(analysis, relationsIn(analysis)).filter((relation) =>
    saysSomething(analysis, relation),
  )
  const told = analysis.sentences.flatMap((sentence) =>
    sentence.language === 'en' ? nounClaim(analysis, sentence) : [],
  )
  // "questions on a denial by the port that ...": what the chain made of the noun gives way.
  const nouns = new Set(told.map((relation) => relation.cue[0]!.first))
  const holdsNoun = (range: Range) => {
    for (let i = range.first; i < range.last; i++) if (nouns.has(i)) return true
    return false
  }
  relations = [...relations.filter((relation) => !relation.cue.some(holdsNoun)), ...told]
  const cues = new Uint8Array(analysis.tokens.length)
  const markCues = () => {
    for (const { cue } of relations) for (const range of cue) cues.fill(1, range.first, range.last)
  }
  markCues()
  const isCue = (token: number) => cues[token] === 1
  for (const sentence of analysis.sentences) {
    if (sentence.language !== 'en') continue
    const title = headline(article, analysis, sentence)
    if (title.length > 0) {
      // A headline's own statement goes before what the chain took from its middle.
      relations = relations.filter((relation) => {
        const cue = relation.cue[0]
        return (
          !cue || cue.last <= title[0]!.cue[0]!.first || cue.first >= sentence.last || !overlapsCue(relation, title[0]!)
        )
      })
      relations.push(...title)
    }
    relations.push(
      ...noAnswer(analysis, sentence, isCue),
      ...claimedResponsibility(analysis, sentence, isCue),
      ...answered(analysis, sentence, isCue),
      ...pinsBlame(analysis, sentence, isCue),
    )
  }
  markCues()
  relations = relations.filter((relation) => saysSomething(analysis, relation))
  const inner = passedOn(nested(analysis, relations))
  const drafts = [...chainsOf(analysis, plainDrafts(relations)), ...inner]
  return drafts
    .map((draft) => withoutHearer(analysis, draft))
    .map((draft) => seemsTo(analysis, withName(analysis, trimSource(analysis, wholeName(analysis, draft)))))
    .sort((a, b) => firstToken(a) - firstToken(b) || (a.cue[0]?.first ?? 0) - (b.cue[0]?.first ?? 0))
}

/** "The port was warned": who hears is not who says. */
function withoutHearer(analysis: Analysis, draft: Draft): Draft {
  const cue = draft.cue[0]
  if (!cue || !draft.source || draft.source.first >= cue.first) return draft
  const words = analysis.tokens.slice(cue.first, cue.last)
  const be = words.findIndex((token) => token.lemma === 'be' || token.lower === 'been')
  const heard = words.findIndex((token) =>
    /^(?:told|warned|informed|notified|advised|briefed|asked)$/.test(token.lower),
  )
  return be >= 0 && heard > be ? { ...draft, source: null } : draft
}

const overlapsCue = (a: Relation, b: Relation) =>
  a.cue.some((x) => b.cue.some((y) => x.first < y.last && y.first < x.last))

/** `anonymous calls about bombs`: a noun alone, that nobody is said to have uttered and no "that" follows, is no statement. */
function saysSomething(analysis: Analysis, relation: Relation): boolean {
  // "No group has claimed it": nobody's statement.
  if (relation.source && /^(?:no|nobody|none)$/.test(analysis.tokens[relation.source.first]!.lower)) return false
  if (relation.source || relation.rule !== 'claims/crf-cue') return true
  const cue = relation.cue.flatMap((range) => analysis.tokens.slice(range.first, range.last))
  if (cue.some((token) => token.tag === 'VERB' || token.tag === 'AUX' || token.lower === 'according')) return true
  return relation.content.some((range) => analysis.tokens[range.first]!.lower === 'that')
}
