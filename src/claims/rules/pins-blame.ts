import type { Analysis, Sentence } from '../../language/analysis.ts'
import { endOfWords, nounPhraseBefore } from '../phrases.ts'
import type { Relation } from '../relation.ts'

const tries = /^(?:tried|tries|trying|sought|seeks|seeking|attempted|attempts|moved|moves|rushed|began|continued)$/
const puts =
  /^(?:pin|pinned|pins|lay|laid|lays|place|placed|places|put|puts|cast|casts|shift|shifted|shifts|throw|threw|throws)$/
const fault = /^(?:blame|responsibility|guilt|fault|suspicion|suspicions)$/
const between = /^(?:the|all|some|any|his|her|its|their|full|most|of|for|it|this|that|attack|blast|deaths?|crash)$/

/** `Rusk also tried to pin responsibility on Marlow`: an accusation without a verb of saying. */
export function pinsBlame(analysis: Analysis, sentence: Sentence, isCue: (token: number) => boolean): Relation[] {
  const { tokens } = analysis
  const last = endOfWords(tokens, sentence)
  const relations: Relation[] = []
  for (let at = sentence.first + 1; at + 3 < last; at++) {
    const token = tokens[at]!
    if (!puts.test(token.lower) || token.quoted > 0 || isCue(at)) continue
    let noun = at + 1
    while (noun < last && noun < at + 4 && between.test(tokens[noun]!.lower)) noun++
    if (!fault.test(tokens[noun]?.lower ?? '')) continue
    let on = noun + 1
    while (on < last && on < noun + 7 && !/^(?:on|upon|onto)$/.test(tokens[on]!.lower)) on++
    if (on + 1 >= last || !/^(?:on|upon|onto)$/.test(tokens[on]!.lower)) continue
    let first = at
    if (tokens[at - 1]?.lower === 'to' && tries.test(tokens[at - 2]?.lower ?? '')) first = at - 2
    else if (tokens[at - 1]?.lower === 'to') continue
    if (isCue(first)) continue
    let subject = first
    while (subject > sentence.first && /^(?:ADV|AUX)$/.test(tokens[subject - 1]!.tag)) subject--
    const source = nounPhraseBefore(tokens, subject, sentence.first)
    if (!source || source.last !== subject) continue
    let end = on + 1
    while (end < last && !/^[,;:—–]$/.test(tokens[end]!.word)) end++
    relations.push({
      source,
      cue: [{ first, last: at + 1 }],
      content: [{ first: at + 1, last: end }],
      rule: 'claims/pins-blame',
    })
  }
  return relations
}
