import type { Skipped } from './input.ts'

/**
 * Every reason for which an input is not read, with what the user can do: the one place where these texts stand.
 * `code` is stable and meant for programs. Each text is a sentence about the input, which the caller prints before it.
 */
export const SKIP = {
  notFound: () => ['not-found', 'There is no such file or folder.', 'Check the name and the folder you are in.'],
  deadLink: () => ['not-found', 'The link leads nowhere.', 'Name the file it should lead to, or remove the link.'],
  noMatch: () => [
    'not-found',
    'No file matches this pattern.',
    'Check the pattern; quote it so that the shell leaves it alone.',
  ],
  noRights: () => [
    'no-rights',
    'You may not read it.',
    'Ask for the right to read it, or copy it to a place of your own.',
  ],
  loop: () => ['unreadable', 'Its links lead back to themselves.', 'Name the file that the link should lead to.'],
  unreadable: (reason: string) => [
    'unreadable',
    `The system could not read it (${reason}).`,
    'Copy it to another place and try again.',
  ],
  notAFile: (kind: string) => [
    'not-a-file',
    `It is a ${kind}, which may never end.`,
    'Save its content to a file, or pipe it in and name the input "-".',
  ],
  noFiles: () => [
    'no-files',
    'The folder holds no files to read.',
    'Name a folder with reports in it; hidden files are left out.',
  ],
  empty: () => ['empty', 'It is empty.', 'Save the report again.'],
  noRecords: () => ['empty', 'It holds no records.', 'Write one report as a JSON object on each line.'],
  tooLarge: (limit: number) => [
    'too-large',
    `It is larger than ${sizeOf(limit)}.`,
    'Split it, or give the reports as JSON Lines, which may be of any length.',
  ],
  lineTooLarge: (limit: number) => [
    'too-large',
    `This line is longer than ${sizeOf(limit)}.`,
    'Give one report a line.',
  ],
  bomb: (limit: number) => [
    'too-large',
    `It unpacks to more than ${sizeOf(limit)}.`,
    'Unpack it yourself if you trust it, and give the reports in it.',
  ],
  truncatedGzip: () => ['truncated', 'The compressed file breaks off before its end.', 'Copy or download it again.'],
  brokenGzip: () => ['broken', 'The compressed data are damaged.', 'Copy or download it again.'],
  truncatedJson: () => ['truncated', 'The JSON breaks off before its end.', 'Save it again, whole.'],
  brokenJson: (place: string) => [
    'broken',
    `It is not valid JSON (${place}).`,
    'Mend it, or save the report as plain text.',
  ],
  badLine: (line: number) => [
    'bad-line',
    `Line ${line} is not a JSON object.`,
    'Write one report as a JSON object on each line.',
  ],
  badLines: (count: number) => [
    'bad-line',
    `${count} more lines are not JSON objects.`,
    'Write one report as a JSON object on each line.',
  ],
  noText: () => [
    'no-text',
    'It has no text of a report in it.',
    'Put the report under "text", "body" or "articleBody".',
  ],
  noFeedText: (items: number) => [
    'no-text',
    items === 0
      ? 'The feed lists nothing.'
      : `${items} of its items ${items === 1 ? 'holds' : 'hold'} a title and no text.`,
    'Fetch the reports themselves and name them.',
  ],
  noTextColumn: () => [
    'format',
    'It is a table without a column of reports.',
    'Name the columns in the first row: "text" for the words, and "url", "outlet", "title", "date" where there are any.',
  ],
  emptyRows: (rows: number) => [
    'no-text',
    rows === 0 ? 'The table has no row below its names.' : `${rows} of its rows hold no text.`,
    'Put one report in each row.',
  ],
  unclosedCell: (line: number) => [
    'bad-row',
    `The quotation mark opened in line ${line} is never closed; its row was read as far as it seems to go.`,
    'Close the mark, or double each one that belongs to the words.',
  ],
  rowTooLarge: (line: number, limit: number) => [
    'too-large',
    `The row in line ${line} is longer than ${sizeOf(limit)}; it may hold a quotation mark that is never closed.`,
    'Give one report a row, each cell of words in quotation marks.',
  ],
  badRows: (count: number) => [
    'bad-row',
    `${count} more rows are damaged.`,
    'Write the table again, each cell of words in quotation marks.',
  ],
  noPages: () => ['no-text', 'The web archive holds no page or text.', 'Name an archive of web pages.'],
  brokenArchive: (records: number) => [
    'broken',
    records === 1
      ? 'A record of the web archive is damaged or cut short; the others were read.'
      : `${records} records of the web archive are damaged or cut short; the others were read.`,
    'Copy or download it again.',
  ],
  binary: () => ['binary', 'It is not text.', 'Give text, a web page or JSON.'],
  format: (kind: string, todo: string) => ['format', `It is ${kind}, which is not read.`, todo],
  encoding: () => ['encoding', 'Its encoding could not be found out.', 'Save it as UTF-8.'],
  badUrl: () => [
    'bad-url',
    'It is not an address that can be fetched.',
    'Give an address that begins with http:// or https://.',
  ],
  privateAddress: (host: string) => [
    'private-address',
    `${host} is an address in a private network.`,
    'Add --allow-private if you mean to read from it.',
  ],
  unknownHost: (host: string) => [
    'unreachable',
    `No address was found for ${host}.`,
    'Check the name and that you are online, or save the page and name the file.',
  ],
  unreachable: (host: string, reason: string) => [
    'unreachable',
    `${host} could not be reached (${reason}).`,
    'Try again later, or save the page and name the file.',
  ],
  timeout: (seconds: number) => [
    'timeout',
    `It did not answer in full within ${seconds} seconds.`,
    'Try again later, or save the page and name the file.',
  ],
  httpError: (status: number, words: string) => [
    'http-error',
    `The server answered ${status}${words === '' ? '' : ` (${words})`}.`,
    'Open it in a browser, save the page and name the file.',
  ],
  redirects: (limit: number) => [
    'redirects',
    `It leads on to another address more than ${limit} times.`,
    'Give the address that it should end at.',
  ],
  contentType: (type: string) => [
    'format',
    `The server sent ${type}, which is not read.`,
    'Give the address of a web page, a text or JSON.',
  ],
  noArticle: () => [
    'no-article',
    'It holds no article: no paragraph of running text.',
    'Give a single report, saved with its text.',
  ],
  longArticle: () => [
    'too-large',
    'Its text is longer than a million characters, which no report is.',
    'Give one report a file.',
  ],
  onlyPrompts: () => [
    'no-article',
    'It holds only menus, prompts or notices and no report.',
    'Save the report itself, as text or as the whole web page.',
  ],
  fault: (message: string) => [
    'fault',
    `Hearsay failed on it (${message}).`,
    'This is a fault of the program: please report it with the file.',
  ],
  language: (language: string) => ['language', `It is in ${language}, which is not read yet.`, 'Give a translation.'],
} satisfies Record<string, (...details: never[]) => readonly [code: string, why: string, todo: string]>

/** Sizes as people write them: '20 MB', '512 KB'. */
export function sizeOf(bytes: number): string {
  if (bytes >= 1e9) return `${trimmed(bytes / 1e9)} GB`
  if (bytes >= 1e6) return `${trimmed(bytes / 1e6)} MB`
  if (bytes >= 1e3) return `${trimmed(bytes / 1e3)} KB`
  return `${bytes} bytes`
}

const trimmed = (value: number): string => value.toFixed(1).replace(/\.0$/, '')

/**
 * The record of an input that is not read.
 *
 * @param input what the user named
 * @param reason one of SKIP's, called with its details: `skipped('a.txt', SKIP.empty())`
 */
export function skipped(input: string, [code, why, todo]: readonly string[]): Skipped {
  return Object.freeze({ input, code: code!, why: why!, todo: todo! })
}
