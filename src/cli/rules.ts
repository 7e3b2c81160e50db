import { CREDIT_RULES as credits } from '../article/credits.ts'
import { rules as blame } from '../blame/rules.ts'
import { rules as claims } from '../claims/rules.ts'
import { rules as copies } from '../copies/rules.ts'
import { figureRules as figures } from '../figures/rules.ts'
import { rules as incidents } from '../incidents/rules.ts'
import { rules as places } from '../places/rules.ts'
import { timeRules as times } from '../times/rules.ts'
import { rules as warnings } from '../warnings/rules.ts'

const ALL: Readonly<Record<string, string>> = {
  ...blame,
  ...claims,
  ...copies,
  ...credits,
  ...figures,
  ...places,
  ...incidents,
  ...times,
  ...warnings,
}

/** What a rule looks for, in one English sentence. */
export function ruleSentence(rule: string): string {
  return ALL[rule] ?? 'No sentence explains this rule yet.'
}

/** Every rule that has its sentence. */
export const explainedRules: readonly string[] = Object.keys(ALL).sort()
