import { readFileSync, writeFileSync } from 'node:fs'
import { plainArticle } from '../../src/article/plain.ts'
import { analyse, tagWords } from '../../src/language/index.ts'
import type { TaskOptions } from '../task.ts'

interface Word {
  readonly form: string
  readonly gold: string
  /** Where the word starts among the characters of its paragraph that are no white space. */
  readonly at: number
}
interface Paragraph {
  /** Sentences as the treebank has them. */
  readonly sentences: Word[][]
  text: string
  length: number
}

/**
 * Tags and sentences on a treebank (.conllu). Sentences are found by us in the raw text of each paragraph; words are the
 * treebank's, so that tags can be compared; tags are given to those words in our sentences. There is no parser: each word's
 * head is the word before it, which the scorer counts as a (bad) parse.
 */
export function run({ data, errors, out }: TaskOptions): void {
  const paragraphs = readParagraphs(readFileSync(data, 'utf8'))
  const lines: string[] = []
  const count = { words: 0, right: 0, rightGold: 0, starts: 0, ours: 0, both: 0 }
  const confusions = new Map<string, number>()
  for (const paragraph of paragraphs) {
    const words = paragraph.sentences.flat()
    const starts = startsOf(paragraph)
    const goldStarts = new Set(paragraph.sentences.map((sentence) => sentence[0]!.at))
    for (const sentence of paragraph.sentences) {
      const tags = tagWords(sentence.map((word) => word.form))
      sentence.forEach((word, k) => {
        if (tags[k] === word.gold) count.rightGold++
      })
    }
    let first = 0
    for (let k = 1; k <= words.length; k++) {
      if (k < words.length && !starts.has(words[k]!.at)) continue
      const sentence = words.slice(first, k)
      if (sentence.length === 0) continue
      const tags = tagWords(sentence.map((word) => word.form))
      sentence.forEach((word, j) => {
        count.words++
        if (tags[j] === word.gold) count.right++
        else {
          const key = `${word.gold} as ${tags[j]}`
          confusions.set(key, (confusions.get(key) ?? 0) + 1)
          if (errors) console.log(`${key}\t${contextOf(sentence, j)}`)
        }
        lines.push(`${j + 1}\t${word.form}\t_\t${tags[j]}\t_\t_\t${j}\t${j === 0 ? 'root' : 'dep'}\t_\t_`)
      })
      lines.push('')
      count.ours++
      if (goldStarts.has(words[first]!.at)) count.both++
      else if (errors) console.log(`sentence too many\t${contextOf(words, first)}`)
      first = k
    }
    count.starts += goldStarts.size
    if (errors) {
      for (const start of goldStarts) {
        const at = words.findIndex((word) => word.at === start)
        if (at > 0 && !starts.has(start)) console.log(`sentence missed\t${contextOf(words, at)}`)
      }
    }
  }
  if (out) writeFileSync(out, lines.join('\n') + '\n')
  const share = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(2)
  console.log(`${count.words} words in ${paragraphs.length} paragraphs`)
  console.log(
    `UPOS ${share(count.right, count.words)} in our sentences, ${share(count.rightGold, count.words)} in the treebank's`,
  )
  console.log(
    `sentence starts: P ${share(count.both, count.ours)} R ${share(count.both, count.starts)} F1 ${share(2 * count.both, count.ours + count.starts)}`,
  )
  const worst = [...confusions].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 12)
  console.log(`most confused: ${worst.map(([key, times]) => `${key} ${times}`).join(', ')}`)
}

function contextOf(words: readonly Word[], at: number): string {
  const show = (from: number, to: number): string =>
    words
      .slice(Math.max(0, from), to)
      .map((word) => word.form)
      .join(' ')
  return `${show(at - 6, at)} [${words[at]!.form}] ${show(at + 1, at + 6)}`
}

/** Sentence starts that our splitter finds in a paragraph's raw text, as places among its characters without white space. */
function startsOf(paragraph: Paragraph): ReadonlySet<number> {
  const { text } = paragraph
  const { sentences } = analyse(plainArticle(text))
  const starts = new Set<number>([0])
  let at = 0
  let printed = 0
  for (const sentence of sentences) {
    for (; at < sentence.start; at++) if (/\S/.test(text[at]!)) printed++
    starts.add(printed)
  }
  return starts
}

function readParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let opens = true
  let space = false
  for (const block of text.split(/\n\s*\n/)) {
    const words: Word[] = []
    let mwt: { end: number; space: boolean } | null = null
    for (const line of block.split('\n')) {
      if (line.startsWith('#')) {
        if (/^# (?:newdoc|newpar)/.test(line)) opens = true
        continue
      }
      const cells = line.split('\t')
      if (cells.length < 4 || cells[0]!.includes('.')) continue
      const spaced = !(cells[9] ?? '').includes('SpaceAfter=No')
      if (cells[0]!.includes('-')) {
        mwt = { end: Number(cells[0]!.split('-')[1]), space: spaced }
        continue
      }
      if (opens || paragraphs.length === 0) {
        paragraphs.push({ sentences: [], text: '', length: 0 })
        opens = false
        space = false
      }
      const paragraph = paragraphs.at(-1)!
      const form = cells[1]!
      words.push({ form, gold: cells[3]!, at: paragraph.length })
      paragraph.text += (space ? ' ' : '') + form
      paragraph.length += form.replace(/\s+/g, '').length
      const id = Number(cells[0])
      space = mwt !== null && id <= mwt.end ? id === mwt.end && mwt.space : spaced
      if (mwt !== null && id >= mwt.end) mwt = null
    }
    if (words.length > 0) paragraphs.at(-1)!.sentences.push(words)
  }
  return paragraphs
}
