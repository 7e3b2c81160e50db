/** Sorts of details by which two happenings of one kind are told apart. */
export const SORTS = [
  'age',
  'count',
  'date',
  'magnitude',
  'money',
  'person',
  'place',
  'region',
  'toll',
  'vessel',
  'weekday',
  'year',
] as const
export type SortOfDetail = (typeof SORTS)[number]

/**
 * Takes in a detail.
 *
 * @param unit what is counted: "pirate"; empty for most sorts
 * @param value as it is compared: "23", "elm", "Saturday"
 * @param printed as it is shown to people
 */
export type Tell = (sort: SortOfDetail, unit: string, value: string, printed: string) => void

/**
 * Tells a number that reports give differently: two tell one where they lie within a step of each other, never where they
 * lie two apart. Each has the step it lies in and the next, and two agree that share one.
 */
export function tellNear(tell: Tell, sort: SortOfDetail, unit: string, steps: number, printed: string): void {
  tell(sort, unit, `${Math.floor(steps)}`, printed)
  tell(sort, unit, `${Math.floor(steps) + 1}`, printed)
}
