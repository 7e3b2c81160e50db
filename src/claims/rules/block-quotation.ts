import type { Analysis, Sentence } from '../../language/analysis.ts'
import { verbOfForm } from '../cues.ts'
import { nounPhraseBefore } from '../phrases.ts'
import type { Range, Relation } from '../relation.ts'

/** Paragraphs: the sentences of each block, in order. */
export function paragraphsOf(analysis: Analysis): Sentence[][] {
  const paragraphs: Sentence[][] = []
  for (const sentence of analysis.sentences) {
    const last = paragraphs.at(-1)
    if (last && last[0]!.block === sentence.block) last.push(sentence)
    else paragraphs.push([sentence])
  }
  return paragraphs
}

const opens = /^["“„«]$/
const closes = /^["”»]$/

/**
 * A paragraph that ends "Rusk wrote:" and a quotation that fills the paragraphs after it. A quotation that is not
 * closed at the end of its paragraph goes on in the next one that opens with a mark.
 */
export function blockQuotation(analysis: Analysis, relations: readonly Relation[]): Relation[] {
  const { tokens } = analysis
  const paragraphs = paragraphsOf(analysis)
  const cueEnds = new Map<number, Relation>()
  for (const relation of relations) for (const cue of relation.cue) cueEnds.set(cue.last, relation)
  const claimed = new Set<number>()
  for (const relation of relations) for (const range of relation.content) claimed.add(range.first)
  const replaced = new Map<Relation, Relation>()
  const added: Relation[] = []
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const sentence = paragraphs[p]!.at(-1)!
    if (tokens[sentence.last - 1]!.word !== ':') continue
    const content = quotedParagraphs(analysis, paragraphs, p + 1)
    if (content.length === 0 || claimed.has(content[0]!.first)) continue
    const known = cueEnds.get(sentence.last) ?? cueEnds.get(sentence.last - 1)
    if (known) {
      const own = known.content.filter((range) => range.first >= sentence.first || range.last <= sentence.first)
      replaced.set(known, { ...known, content: [...own, ...content] })
      continue
    }
    const cue = lastVerb(analysis, sentence)
    if (cue < 0) continue
    const source = nounPhraseBefore(tokens, cue, sentence.first)
    added.push({ source, cue: [{ first: cue, last: sentence.last }], content, rule: 'claims/block-quotation' })
  }
  return [...relations.map((relation) => replaced.get(relation) ?? relation), ...added]
}

function lastVerb(analysis: Analysis, sentence: Sentence): number {
  for (let i = sentence.last - 2; i >= Math.max(sentence.first, sentence.last - 12); i--) {
    const verb = verbOfForm.get(analysis.tokens[i]!.lower)
    if (verb && verb.stance !== 'feels' && verb.stance !== 'intends') return i
  }
  return -1
}

/** The stretches of the quotation that starts paragraph `p`: that paragraph alone, or on to where it is closed. */
function quotedParagraphs(analysis: Analysis, paragraphs: readonly Sentence[][], p: number): Range[] {
  const { tokens } = analysis
  const content: Range[] = []
  for (let at = p; at < paragraphs.length && content.length < 30; at++) {
    const first = paragraphs[at]![0]!.first
    const last = paragraphs[at]!.at(-1)!.last
    if (!opens.test(tokens[first]!.word)) break
    let close = -1
    for (let i = first + 1; i < last; i++)
      if (tokens[i]!.quoted === 0 && closes.test(tokens[i]!.word)) {
        close = i
        break
      }
    // Something follows the quotation in its paragraph: "...," she said. That paragraph has a speaker of its own.
    if (close >= 0 && close < last - 2) return []
    content.push({ first, last })
    if (close >= 0) break
    if (at === p && !opens.test(tokens[paragraphs[at + 1]?.[0]?.first ?? 0]!.word)) break
  }
  return content
}
