/** Every rule of this stage in one sentence, for `hearsay why`. */
export const timeRules: Readonly<Record<string, string>> = {}
