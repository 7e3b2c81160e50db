import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The labels of a folder of pages; empty where there is no truth.json. */
export function labelsOf<T>(folder: string): Record<string, T> {
  const file = join(folder, 'truth.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, T>) : {}
}

/** Every page in the folder, and every item of the labels that has a page, in order of name. */
export function idsOf(folder: string, labels: Readonly<Record<string, unknown>>): string[] {
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -5))
  const ids = new Set(pages)
  for (const id of Object.keys(labels)) if (existsSync(join(folder, `${id}.html`))) ids.add(id)
  return [...ids].sort()
}
