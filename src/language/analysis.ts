import type { Span } from '../article/span.ts'

/** Universal Dependencies part-of-speech tags. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** One word or mark of the text. */
export interface Token {
  /** Place in `Analysis.tokens`. */
  readonly index: number
  readonly start: number
  readonly end: number
  /** As printed. */
  readonly word: string
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string
  readonly lemma: string
  readonly tag: Tag
  /** Place in `Analysis.sentences`. */
  readonly sentence: number
  /** Depth of quotation marks around it: 0 outside. */
  readonly quoted: number
}

/** One sentence; tokens [first, last) of `Analysis.tokens`. Never crosses a block of the article. */
export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
  /** Place of its block in `Article.blocks`. */
  readonly block: number
  /** ISO 639-1; rules for English run on 'en' only. */
  readonly language: string
}

/** One quotation, marks included in [start, end), whether or not it is closed. */
export interface Quotation {
  readonly start: number
  readonly end: number
  /** The words inside the marks. */
  readonly inner: Span
  readonly level: number
  /** Opened and not closed in its paragraph: runs on in the next quoted paragraph. */
  readonly open: boolean
}

export type NameType = 'person' | 'organisation' | 'place' | 'nationality' | 'other'

/** A proper name in the text. */
export interface Name {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: NameType
}

/** What the language stage found in one article: everything outside residue, in order of the text. */
export interface Analysis {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly names: readonly Name[]
}
