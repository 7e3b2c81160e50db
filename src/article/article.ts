import type { Span } from './span.ts'

/** What a stretch of article text is on the page. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quotation' | 'list' | 'caption' | 'table'

/** One block (paragraph, heading, ...) of the article text, residue left out. */
export interface Block {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  /** Where the block stood in the page (CSS-like path), for HTML only. */
  readonly place?: string
}

/** Text that is not the article's: menus, prompts, captions, related headlines, author notes. Marked, never deleted. */
export interface Residue {
  readonly start: number
  readonly end: number
  /** Why it is residue, in words for a person: 'prompt', 'caption', 'related headlines', 'author note', ... */
  readonly reason: string
}

/** When the report was published: an ISO 8601 value (or EDTF where digits are unknown, 'XXXX-03-XX'), and how we know. */
export interface Published {
  readonly value: string
  /** In words: "stated in the text", "the page's article:published_time", "the copy carries 2017-09-14". */
  readonly how: string
  readonly certainty: 'stated' | 'metadata' | 'inferred'
  /** The words of the text it rests on, where there are any. */
  readonly span?: Span
}

/** An outlet or agency that the report names as the source of its words or pictures. */
export interface Credit {
  readonly outlet: string
  readonly span: Span
  readonly rule: string
}

/** A stretch in a language other than the report's. */
export interface Passage {
  readonly start: number
  readonly end: number
  /** ISO 639-1. */
  readonly language: string
}

/** The dateline, "MOSCOW (Sputnik) —": place, agency and day where it has them. */
export interface Dateline {
  readonly span: Span
  readonly place: string | null
  readonly agency: string | null
}

/**
 * A report's facts and its text. `text` never changes once made: every later span points into it. For text dumps it
 * is the input itself with residue marked; for Markdown its words without the marks among them; for HTML it is what
 * extraction gave.
 */
export interface Article {
  readonly id: string
  readonly input: string
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly byline: string | null
  readonly dateline: Dateline | null
  readonly published: Published | null
  readonly updated: Published | null
  /** ISO 639-1 of most of the body. */
  readonly language: string
  readonly passages: readonly Passage[]
  readonly credits: readonly Credit[]
  readonly text: string
  readonly blocks: readonly Block[]
  readonly residue: readonly Residue[]
}
