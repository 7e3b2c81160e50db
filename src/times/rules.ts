import { rulesInOrder } from './rules/index.ts'
import { joinedInterval } from './rules/join-interval.ts'

/** Every rule of this stage in one sentence, for `hearsay why`. */
export const timeRules: Readonly<Record<string, string>> = Object.freeze(
  Object.fromEntries([...rulesInOrder, joinedInterval].map((rule) => [rule.name, rule.explained])),
)
