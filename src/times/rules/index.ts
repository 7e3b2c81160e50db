import type { Rule } from '../context.ts'
import {
  dayAlone,
  dayOfMonth,
  daysOfMonth,
  everyMonth,
  isoDate,
  monthName,
  slashedDate,
  weekOf,
  year,
  yearInWords,
} from './calendar-dates.ts'
import { clock, partOfDay } from './clock.ts'
import { holiday, holidayAlone } from './holidays.ts'
import { aWhile, bareUnits, length, lengthByReport, oneUnit, unitLong } from './lengths.ts'
import {
  century,
  decade,
  halfYear,
  monthsOfPeriod,
  namedQuarter,
  quarterAgain,
  season,
  seasons,
  yearEarlier,
} from './periods.ts'
import { adjective, adverb, fixedPhrase, pastAndFuture } from './references.ts'
import { everyUnit, frequency } from './sets.ts'
import { ago, fromTimeTold, unitNearReport, unitOfReport } from './units.ts'
import { dayFromToday, everyWeekday, weekday, weekend } from './weekdays.ts'

/** The rules in order: of two that fit the same words, the earlier is asked first. */
export const rulesInOrder: readonly Rule[] = [
  isoDate,
  slashedDate,
  clock,
  weekOf,
  daysOfMonth,
  dayOfMonth,
  everyMonth,
  monthName,
  dayAlone,
  everyWeekday,
  weekday,
  weekend,
  dayFromToday,
  partOfDay,
  holiday,
  holidayAlone,
  yearEarlier,
  namedQuarter,
  quarterAgain,
  halfYear,
  season,
  seasons,
  decade,
  century,
  yearInWords,
  year,
  ago,
  fromTimeTold,
  everyUnit,
  monthsOfPeriod,
  unitNearReport,
  lengthByReport,
  unitOfReport,
  fixedPhrase,
  length,
  oneUnit,
  unitLong,
  aWhile,
  bareUnits,
  frequency,
  adverb,
  adjective,
  pastAndFuture,
]
