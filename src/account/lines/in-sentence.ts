/** "The two men" inside a sentence: what was printed with a capital only because it came first. */
export const inSentence = (name: string): string =>
  name.replace(
    /^(?:The|An?|One|Two|Three|Four|Five|Six|Some|Several|Many|Its|His|Her|Their|Police|Officials|Authorities|Witnesses|Residents|Investigators|Prosecutors|Relatives)(?= \p{Ll}|$)|^(?:The|An?)(?= )/u,
    (first) => first.toLowerCase(),
  )
