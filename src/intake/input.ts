/** Facts that came with an input from outside its text: JSON fields, an HTTP address, a feed. All optional. */
export interface Stated {
  readonly url?: string
  readonly outlet?: string
  readonly title?: string
  readonly byline?: string
  /** As printed by the input, any format; the article stage reads it. */
  readonly published?: string
  /** When the input was sent (the date of a mail), ISO 8601: not when the report came out, but it tells the year. */
  readonly sent?: string
  readonly language?: string
  /** An agency the metadata credits ("wire": "AP"). */
  readonly credit?: string
}

/**
 * One report as it came in: decoded, but not yet understood.
 * `form` says what `text` holds: a web text dump, an HTML page, or a record's plain body text.
 */
export interface Input {
  /** Short, stable, unique in a run, made from the input's name and, where names clash, its content. */
  readonly id: string
  /** What the user named: path, address, '-' for standard input; '#3' is added for the third report of a file. */
  readonly input: string
  readonly form: 'text' | 'html' | 'record'
  readonly text: string
  readonly stated: Stated
}

/** An input that was not read: what it is, why, and what the user can do. One line each in the summary. */
export interface Skipped {
  readonly input: string
  /** Stable code, e.g. 'empty', 'binary', 'too-large', 'no-article', 'language', 'timeout', 'no-rights'. */
  readonly code: string
  readonly why: string
  readonly todo: string
}
