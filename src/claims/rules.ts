/** What every rule of this stage looks for, in one sentence each, for `hearsay why`. */
export const rules: Readonly<Record<string, string>> = {
  'claims/said': 'A verb of saying with its subject and what stands beside it: "The pier is shut, Rusk said."',
  'claims/according-to': 'The words after "according to" are the source, the rest of the sentence is what it holds.',
}
