import { rulesInOrder } from './rules/index.ts'

/** Every rule of this stage in one sentence, for `hearsay why`. */
export const timeRules: Readonly<Record<string, string>> = Object.freeze(
  Object.fromEntries(rulesInOrder.map((rule) => [rule.name, rule.explained])),
)
