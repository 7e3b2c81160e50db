import type { Tag } from './analysis.ts'

/**
 * A number for each tag, as the models of names and claims count them: they are trained on these, so a new tag takes the
 * next one and none is given away.
 */
export const TAG_CODES: Readonly<Record<Tag, number>> = {
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
}
