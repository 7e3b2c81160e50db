/** The words of a list, for `has`: looked up at once where a pattern of alternatives has to be run. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
