import { readFileSync } from 'node:fs'

/** One sentence of a treebank: words with their tags, heads and whether white space follows. */
export interface TreebankSentence {
  readonly document: string
  readonly words: string[]
  readonly tags: string[]
  readonly lemmas: string[]
  readonly heads: number[]
  readonly relations: string[]
  readonly spaces: boolean[]
}

/** The sentences of a CoNLL-U file. */
export function readTreebank(file: string): TreebankSentence[] {
  const found: TreebankSentence[] = []
  let document = ''
  let now: TreebankSentence | null = null
  let joinedTo = 0
  let joinedSpace = true
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('#')) {
      const id = /^# newdoc id = (.*)$/.exec(line)
      if (id) document = id[1]!
      continue
    }
    const cells = line.split('\t')
    if (cells.length < 10) {
      if (now) found.push(now)
      now = null
      continue
    }
    now ??= { document, words: [], tags: [], lemmas: [], heads: [], relations: [], spaces: [] }
    if (now.words.length === 0) joinedTo = 0
    const id = cells[0]!
    if (id.includes('.')) continue
    const space = !cells[9]!.includes('SpaceAfter=No')
    if (id.includes('-')) {
      joinedTo = Number(id.split('-')[1])
      joinedSpace = space
      continue
    }
    now.words.push(cells[1]!)
    now.lemmas.push(cells[2]!)
    now.tags.push(cells[3]!)
    now.heads.push(Number(cells[6]))
    now.relations.push(cells[7]!)
    now.spaces.push(Number(id) < joinedTo ? false : Number(id) === joinedTo ? joinedSpace : space)
  }
  if (now) found.push(now)
  return found
}
