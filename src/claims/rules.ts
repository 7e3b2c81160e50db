/** What every rule of this stage looks for, in one sentence each, for `hearsay why`. */
export const rules: Readonly<Record<string, string>> = {
  'claims/crf-cue': 'The words of a statement, its source and its cue, as learned from reports marked by hand.',
  'claims/according-to': 'The words after "according to" are the source, the rest of the sentence is what it holds.',
}
