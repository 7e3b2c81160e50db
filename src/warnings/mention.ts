import type { Range } from '../blame/phrase.ts'
import type { Scene } from '../blame/scene.ts'

/** One place in a report that tells of a warning or threat; places are tokens. Several become one `Warning`. */
export interface Mention {
  readonly kind: 'warning' | 'threat'
  readonly from: Range | null
  readonly to: Range | null
  /** What it was about: the words after "of", "about", "that". */
  readonly about: Range | null
  readonly words: Range
  /** true or false where the words say so ("in private", "behind closed doors", an advisory). */
  readonly public: boolean | null
  /** "that warning", "the warnings": points back to one already told of. */
  readonly back: boolean
  readonly rule: string
}

export type MentionRule = (scene: Scene, at: number) => Mention | null

export const mention = (rule: string, words: Range, rest: Partial<Omit<Mention, 'rule' | 'words'>>): Mention => ({
  kind: 'warning',
  from: null,
  to: null,
  about: null,
  public: null,
  back: false,
  ...rest,
  rule,
  words,
})

export type { Scene }
