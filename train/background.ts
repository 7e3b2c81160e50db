import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainArticle } from '../src/article/plain.ts'
import { TermTable } from '../src/incidents/terms.ts'
import { packModel } from '../src/language/model-file.ts'
import { readTreebank } from './data/conllu.ts'
import type { TrainOptions } from './trainer.ts'

/** Fewer texts than this tell nothing of how rare a stem is. */
const LEAST = 2

/**
 * Counts in how many texts each stem stands, so that a folder of five reports knows that "police" is common and "sluice"
 * is rare. Texts: reports of PolNeAR (train.jsonl) and documents of UD English EWT and GUM (*-train.conllu).
 */
export function train({ data, out }: TrainOptions): void {
  const files = data.flatMap((path) =>
    statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
  )
  const texts: string[] = []
  for (const file of files.filter((name) => name.endsWith('train.jsonl') && name.includes('polnear')).sort()) {
    for (const line of readFileSync(file, 'utf8').split('\n'))
      if (line) texts.push((JSON.parse(line) as { text: string }).text)
  }
  for (const file of files.filter((name) => name.endsWith('-train.conllu')).sort()) texts.push(...documentsOf(file))
  const table = new TermTable({
    texts: 0,
    stems: [],
    counts: new Uint16Array(),
    capital: new Uint16Array(),
    lower: new Uint16Array(),
  })
  for (const text of texts) table.read(plainArticle(text))
  const kept = Array.from({ length: table.terms }, (_, term) => ({
    name: table.nameOf(term),
    ...table.tallyOf(term),
    isNumber: table.isNumber(term),
  }))
    .filter(({ reports, isNumber }) => reports >= LEAST && !isNumber)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const shorts = (field: 'reports' | 'capital' | 'lower'): Uint8Array => {
    const bytes = new Uint8Array(kept.length * 2)
    const view = new DataView(bytes.buffer)
    for (const [i, term] of kept.entries()) view.setUint16(i * 2, term[field], true)
    return bytes
  }
  const header = { name: 'background', texts: texts.length, stems: kept.length }
  const stems = new TextEncoder().encode(kept.map(({ name }) => name).join('\n'))
  const packed = packModel(header, [stems, shorts('reports'), shorts('capital'), shorts('lower')])
  console.error(`${texts.length} texts, ${kept.length} stems, ${packed.length} bytes`)
  if (out) writeFileSync(out, packed)
}

/** The documents of a treebank as running text. */
function documentsOf(file: string): string[] {
  const documents = new Map<string, string>()
  for (const { document, words, spaces } of readTreebank(file)) {
    const sentence = words.map((word, i) => word + (spaces[i] ? ' ' : '')).join('')
    documents.set(document, `${documents.get(document) ?? ''}${sentence.trim()}\n`)
  }
  return [...documents.values()]
}
