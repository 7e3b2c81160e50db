/** What each rule of this stage looks for, in one sentence. */
export const rules: Readonly<Record<string, string>> = {
  'incidents/counted-elsewhere':
    'A count, a blame or a warning that belongs to another incident, with the words that tell of it: "a bomb that killed nine in Elm in 2004".',
  'incidents/dated-elsewhere':
    'A happening that is named with a time well before the report: "last year’s bombing of the Velmar bridge".',
  'incidents/placed-elsewhere':
    'A happening that is named by a place which is not the report’s own; shown only beside words that say more of it, or where several reports name it: "the Elm attacks".',
  'incidents/told-in-round-up':
    'A section of a round-up: three headings or more, under which several happenings are told that share no names; the report stands by itself.',
}
