/** "a source told the Echo earlier", "officials had previously said": the count was given before the others of the report. */
const SAID = '(?:told|said|reported|announced|gave|put|stated|counted)'
const LEADING = new RegExp(
  `\\b(?:earlier|previously|initially)\\s+(?:had\\s+)?${SAID}\\b|\\bhad\\s+(?:earlier|previously|initially)\\b(?:\\s+(?:been\\s+)?${SAID}\\b)?`,
  'i',
)
const TRAILING = new RegExp(`\\b${SAID}\\b[^.;:]{0,40}\\b(?:earlier|previously)\\s*[.”"']*\\s*$`, 'i')
const NEW_CLAUSE =
  /[;:]|\b(?:not|but|while|now|said|says|put|puts|though|although|instead|rather|correct\w*|revis\w*|lower\w*)\b/i
const OWN_NUMBER = /^[^,;]{0,50}\bat (?:\d|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])/

/**
 * Whether a sentence says that its statement was made before the rest of the report's. "Earlier this week 12 people died"
 * dates the deaths, not the statement. With a place, only what stands in the earlier statement is: in "police, who had
 * earlier put the dead at four, said three had died" the three are new.
 *
 * @param sentence the words of one sentence
 * @param at offset of a count in the sentence, if one is meant
 */
export function isToldEarlier(sentence: string, at?: number): boolean {
  const match = LEADING.exec(sentence)
  if (!match) return TRAILING.test(sentence)
  if (at === undefined) return true
  const end = match.index + match[0].length
  if (at >= end) return !NEW_CLAUSE.test(sentence.slice(end, at))
  return !NEW_CLAUSE.test(sentence.slice(at, match.index)) && !OWN_NUMBER.test(sentence.slice(end))
}
