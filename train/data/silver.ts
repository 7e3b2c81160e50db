import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** One token of a report as another tool annotated it. */
export interface SilverToken {
  readonly word: string
  readonly lemma: string
  readonly tag: string
  readonly name: string
  readonly start: number
  readonly end: number
}

/** One report: sentences of tokens. */
export interface SilverReport {
  readonly id: string
  readonly sentences: readonly (readonly SilverToken[])[]
}

/**
 * Reads a gzipped table of tokens: word, lemma, tag, name type, head, relation, start, end. Words are taken from the texts, since
 * the table has quotation marks and brackets in another form.
 *
 * @param texts the reports, as JSON Lines {id, text}
 */
export function readSilver(file: string, texts: string): SilverReport[] {
  const textOf = new Map<string, string>()
  for (const line of readFileSync(texts, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const row = JSON.parse(line) as { id: string; text: string }
    textOf.set(row.id, row.text)
  }
  let text = ''
  const reports: { id: string; sentences: SilverToken[][] }[] = []
  let sentence: SilverToken[] = []
  const close = (): void => {
    if (sentence.length > 0) reports.at(-1)?.sentences.push(sentence)
    sentence = []
  }
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    const cells = line.split('\t')
    if (line.startsWith('# id = ')) {
      close()
      reports.push({ id: line.slice(7), sentences: [] })
      text = textOf.get(line.slice(7)) ?? ''
    } else if (cells.length < 8) close()
    else {
      const [word, lemma, tag, name, , , start, end] = cells as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ]
      sentence.push({
        word: text.slice(Number(start), Number(end)) || word,
        lemma,
        tag,
        name,
        start: Number(start),
        end: Number(end),
      })
    }
  }
  close()
  return reports
}
