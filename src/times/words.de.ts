import { type WordClass, wordTable } from './words.en.ts'

/** German words of dates, for German passages in a report. Classes as in words.en.ts; the list is ours. */
const { table, add, count } = wordTable()
count('M', 'januar februar märz april mai juni juli august september oktober november dezember', 1)
add('M', 'jänner', 1)
count('W', 'montag dienstag mittwoch donnerstag freitag samstag sonntag', 1)
add('W', 'sonnabend', 6)
add('R', 'heute', 0)
add('R', 'gestern', -1)
add('P', 'früh morgen vormittag', 0)
add('P', 'nachmittag', 1)
add('P', 'abend', 2)
add('P', 'nacht', 3)
add('T', 'uhr', -1)
add('G', 'am im um seit bis vom ab gegen in', 0)
add('d', 'dem den der', 0)

export const germanWords: ReadonlyMap<string, WordClass> = table
