/** A sign-off, a byline, a credit or a stamp of time at the top or the end of a report: stays in it. */
export const STAMP =
  /^(?:by|from|source|sources|written by|reporting by|editing by|compiled by|translated by|additional reporting|published|updated|posted|last updated|first published|originally published|date|created|modified|with|ends?|correction|information from|via)\b|^[_*=~—–-]{2,}$|^[([].*[)\]]$|\b(?:19|20)\d\d\b|\b\d{1,2}[:.h]\d\d\b|^\p{Ll}{2,3}\/\p{Ll}{2,3}\b|\bcontributed to this\b|^\p{Lu}[\p{Lu} .'’-]{1,40}(?:, \p{L}+)?:/iu
