/** "a source told the Echo earlier", "officials had previously said": the count was given before the others of the report. */
const SAID = '(?:told|said|reported|announced|gave|put|stated|counted)'
const BEFORE = new RegExp(
  `\\b(?:earlier|previously|initially)\\s+(?:had\\s+)?${SAID}\\b|\\bhad\\s+(?:earlier|previously|initially)\\b|\\b${SAID}\\b[^.;:]{0,40}\\b(?:earlier|previously)\\s*[.”"']*\\s*$`,
  'iu',
)

/**
 * Whether a sentence says that its statement was made before the rest of the report's. "Earlier this week 12 people died"
 * dates the deaths, not the statement.
 *
 * @param sentence the words of one sentence
 */
export function isToldEarlier(sentence: string): boolean {
  return BEFORE.test(sentence)
}
