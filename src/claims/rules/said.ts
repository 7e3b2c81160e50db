import type { Analysis, Sentence, Token } from '../../language/analysis.ts'
import { plainSaying, verbOfForm } from '../cues.ts'
import type { Range, Relation } from '../relation.ts'

const helpers = new Set(
  'has have had is are was were be been will would also now then later earlier previously repeatedly recently publicly only just once again further did does do not never reportedly'.split(
    ' ',
  ),
)
const opensClause = new Set(
  'that which who when while as because if but and although though after before since where whose'.split(' '),
)
const mark = /^["“”„«»]+$/

const isMark = (token: Token) => mark.test(token.word)
const isComma = (token: Token) => token.word === ','

/** Walks back from a verb over its helpers ("has repeatedly said") to the first token of the verb group. */
function verbGroupStart(tokens: readonly Token[], verb: number, floor: number): number {
  let at = verb
  while (at > floor && helpers.has(tokens[at - 1]!.lower)) at--
  return at
}

/** The subject that ends just before `end`: back to a mark, a comma that opens no appositive, or a word that opens a clause. */
function subjectBefore(tokens: readonly Token[], end: number, floor: number): Range | null {
  let at = end
  let commas = 0
  while (at > floor) {
    const token = tokens[at - 1]!
    if (isMark(token) || opensClause.has(token.lower) || /^[:;—–-]$/.test(token.word)) break
    if (isComma(token)) {
      // "Ann Rusk, the mayor, said": one pair of commas belongs to the name before it.
      if (at === end) commas = 1
      else if (commas !== 1) break
      else commas = 2
    }
    at--
  }
  while (at < end && isComma(tokens[at]!)) at++
  return at < end && end - at <= 16 ? { first: at, last: end } : null
}

/** The subject that starts at `start`, after an inverted verb: `said Ann Rusk, a nurse`. */
function subjectAfter(tokens: readonly Token[], start: number, ceiling: number): Range | null {
  let at = start
  while (at < ceiling && !isMark(tokens[at]!) && !/^[.,;:!?—–]$/.test(tokens[at]!.word)) {
    if (opensClause.has(tokens[at]!.lower) || /^(in|on|at|to|during)$/.test(tokens[at]!.lower)) break
    at++
  }
  return at > start && at - start <= 12 ? { first: start, last: at } : null
}

/** The last token of a sentence that is no full stop. */
function lastWord(tokens: readonly Token[], sentence: Sentence): number {
  let last = sentence.last
  while (last > sentence.first && /^[.!?]+$/.test(tokens[last - 1]!.word)) last--
  return last
}

/** `X said (that) content`, `content, X said`, `"content," said X. ` Found by the list of verbs of plain saying. */
export function said(analysis: Analysis, sentence: Sentence): Relation[] {
  const { tokens } = analysis
  const relations: Relation[] = []
  const last = lastWord(tokens, sentence)
  for (let at = sentence.first; at < last; at++) {
    const token = tokens[at]!
    const verb = verbOfForm.get(token.lower)
    if (!verb || token.quoted > 0 || !plainSaying.has(verb.verb) || token.lower === verb.verb) continue
    const group = verbGroupStart(tokens, at, sentence.first)
    const before = tokens[group - 1]
    const inverted = before !== undefined && group > sentence.first && (isComma(before) || isMark(before))
    const source = inverted ? subjectAfter(tokens, at + 1, last) : subjectBefore(tokens, group, sentence.first)
    if (!source) continue
    const head = Math.min(group, source.first)
    const tail = Math.max(at + 1, source.last)
    const content: Range[] = []
    const prior = tokens[head - 1]
    if (prior && head - 1 > sentence.first && (isComma(prior) || isMark(prior))) {
      content.push({ first: sentence.first, last: isComma(prior) ? head - 1 : head })
    }
    let from = tail
    // "told reporters on Monday that ...": the content starts at "that".
    for (let i = tail; i < Math.min(last, tail + 8); i++) {
      if (tokens[i]!.lower === 'that' || isMark(tokens[i]!)) {
        from = i
        break
      }
    }
    while (from < last && /^[,:]$/.test(tokens[from]!.word)) from++
    if (from < last && (content.length === 0 || isMark(tokens[from]!))) content.push({ first: from, last })
    if (content.length > 0)
      relations.push({ source, cue: [{ first: group, last: at + 1 }], content, rule: 'claims/said' })
  }
  return relations
}

/** `According to X, content` and `content, according to X`. */
export function accordingTo(analysis: Analysis, sentence: Sentence): Relation[] {
  const { tokens } = analysis
  const last = lastWord(tokens, sentence)
  for (let at = sentence.first; at + 2 < last; at++) {
    if (tokens[at]!.lower !== 'according' || tokens[at + 1]!.lower !== 'to' || tokens[at]!.quoted > 0) continue
    let end = at + 2
    while (end < last && !isComma(tokens[end]!) && !isMark(tokens[end]!)) end++
    const cue = [{ first: at, last: at + 2 }]
    const source = { first: at + 2, last: end }
    if (at === sentence.first) {
      while (end < last && isComma(tokens[end]!)) end++
      if (end < last) return [{ source, cue, content: [{ first: end, last }], rule: 'claims/according-to' }]
      continue
    }
    const stop = isComma(tokens[at - 1]!) ? at - 1 : at
    if (stop > sentence.first) {
      return [{ source, cue, content: [{ first: sentence.first, last: stop }], rule: 'claims/according-to' }]
    }
  }
  return []
}
