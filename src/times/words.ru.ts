import { type WordClass, wordTable } from './words.en.ts'

/**
 * Russian words of dates, for Russian passages in a report and the posts it quotes. Classes as in words.en.ts; the list
 * is ours. Months stand in the case they have after a day ("13 сентября") and after "в" ("в сентябре").
 */
const { table, add, count } = wordTable()
count('M', 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря', 1)
count('M', 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре', 1)
count('W', 'понедельник вторник среду четверг пятницу субботу воскресенье', 1)
count('W', 'понедельника вторника среды четверга пятницы субботы воскресенья', 1)
add('R', 'сегодня', 0)
add('R', 'вчера', -1)
add('R', 'завтра', 1)
add('P', 'утром', 0)
add('P', 'днем днём', 1)
add('P', 'вечером', 2)
add('P', 'ночью', 3)
add('G', 'в во на с со до после к', 0)

export const russianWords: ReadonlyMap<string, WordClass> = table
