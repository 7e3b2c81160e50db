import type { Dirent, Stats } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, normalize } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { compareText } from './compare.ts'
import type { Skipped } from './input.ts'
import { SKIP, skipped } from './skip.ts'

/** Something to read: a file, an address, or standard input, by the name the user is shown. */
export interface Source {
  readonly name: string
  readonly from: 'file' | 'web' | 'stdin'
  readonly size: number
}

/** What the names of a run lead to. */
export interface Sources {
  /** Sorted by name, each read once however often and in whatever way it was named. */
  readonly sources: readonly Source[]
  readonly skipped: readonly Skipped[]
}

/** Files about a folder of reports, which are no reports. */
const ABOUT = /^(?:readme|licen[cs]e|copying|changelog|notice|authors|contributing)(?:\.\w+)?$/i

/**
 * Everything the user's names stand for: files, folders (with all below them, hidden files left out), patterns,
 * addresses, '-' for standard input.
 *
 * @param names as given on the command line, in any order
 */
export async function sourcesOf(names: readonly string[]): Promise<Sources> {
  const found: Source[] = []
  const notRead: Skipped[] = []
  const folders = new Set<string>()
  for (const name of [...new Set(names)].sort(compareText)) {
    if (name === '-') found.push({ name, from: 'stdin', size: 0 })
    else if (/^[a-z][a-z\d+.-]*:\/\//i.test(name)) {
      const url = addressOf(name)
      if (url === null) notRead.push(skipped(name, SKIP.badUrl()))
      else found.push({ name: url, from: 'web', size: 0 })
    } else await addPath(name, found, notRead, folders)
  }
  return { sources: await once(found.sort((a, b) => compareText(a.name, b.name))), skipped: notRead }
}

/** An address in its one spelling, without the part after '#'; null for other schemes and broken ones. */
function addressOf(name: string): string | null {
  try {
    const url = new URL(name)
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
    url.hash = ''
    return url.href
  } catch {
    return null
  }
}

async function addPath(name: string, found: Source[], notRead: Skipped[], folders: Set<string>): Promise<void> {
  const path = normalize(name)
  const stats = await statOf(path)
  if (!('reason' in stats)) return addEntry(path, stats, found, notRead, folders, true)
  // A name that exists is never a pattern, whatever stars and brackets it holds.
  if (stats.code !== 'ENOENT' || !isDynamicPattern(name)) {
    notRead.push(skipped(name, stats.reason))
    return
  }
  const files = await glob(name, { onlyFiles: false, expandDirectories: false, absolute: isAbsolute(name) }).catch(
    () => [],
  )
  if (files.length === 0) notRead.push(skipped(name, SKIP.noMatch()))
  for (const file of files.sort(compareText)) {
    const entry = normalize(file.replace(/(.)[\\/]+$/, '$1'))
    const inside = await statOf(entry)
    if ('reason' in inside) notRead.push(skipped(entry, inside.reason))
    // '**' gives folders beside the files in them: the files are enough.
    else if (!inside.isDirectory() || !/\*\*/.test(name)) await addEntry(entry, inside, found, notRead, folders, true)
  }
}

async function addEntry(
  path: string,
  stats: Stats,
  found: Source[],
  notRead: Skipped[],
  folders: Set<string>,
  named: boolean,
): Promise<void> {
  if (stats.isFile()) found.push({ name: path, from: 'file', size: stats.size })
  else if (stats.isDirectory()) await addFolder(path, found, notRead, folders, named)
  else notRead.push(skipped(path, SKIP.notAFile(kindOfEntry(stats))))
}

async function addFolder(
  folder: string,
  found: Source[],
  notRead: Skipped[],
  folders: Set<string>,
  named: boolean,
): Promise<void> {
  let entries: Dirent[]
  try {
    // Links can lead a folder back into itself: each real folder is entered once.
    const real = await realpath(folder)
    if (folders.has(real)) return
    folders.add(real)
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    notRead.push(skipped(folder, reasonOf(error)))
    return
  }
  const names = new Set(entries.map((entry) => entry.name))
  const before = found.length + notRead.length
  for (const { name } of entries.sort((a, b) => compareText(a.name, b.name))) {
    if (name.startsWith('.') || ABOUT.test(name) || isPartOfPage(name, names)) continue
    const path = join(folder, name)
    const stats = await statOf(path)
    if ('reason' in stats) notRead.push(skipped(path, stats.reason))
    else await addEntry(path, stats, found, notRead, folders, false)
  }
  if (named && found.length + notRead.length === before) notRead.push(skipped(folder, SKIP.noFiles()))
}

/** 'quay_files' beside 'quay.html': the pictures and scripts a browser saves with a page. */
function isPartOfPage(name: string, beside: ReadonlySet<string>): boolean {
  const page = /^(.*)(?:_files|_Dateien|_fichiers|_archivos|\.files)$/.exec(name)?.[1]
  return page !== undefined && (beside.has(`${page}.html`) || beside.has(`${page}.htm`))
}

/** One source for each file, also where two names lead to it. */
async function once(sources: readonly Source[]): Promise<readonly Source[]> {
  const seen = new Set<string>()
  const unique: Source[] = []
  for (const source of sources) {
    const key =
      source.from === 'file' ? await realpath(source.name).catch(() => source.name) : `${source.from} ${source.name}`
    if (!seen.has(key)) unique.push(source)
    seen.add(key)
  }
  return unique
}

async function statOf(path: string): Promise<Stats | { readonly reason: readonly string[]; readonly code: string }> {
  try {
    return await stat(path)
  } catch (error) {
    const code = String((error as { code?: unknown }).code)
    // A link without a goal is there, unlike a name mistyped.
    const dead =
      code === 'ENOENT' &&
      (await lstat(path).then(
        () => true,
        () => false,
      ))
    return { reason: dead ? SKIP.deadLink() : reasonOf(error), code }
  }
}

function kindOfEntry(stats: Stats): string {
  if (stats.isFIFO()) return 'pipe'
  if (stats.isSocket()) return 'socket'
  return 'device'
}

/** The reason for which the system could not read a path. */
export function reasonOf(error: unknown): readonly string[] {
  const code = String((error as { code?: unknown }).code ?? (error as Error).message)
  if (code === 'ENOENT' || code === 'ENOTDIR') return SKIP.notFound()
  if (code === 'EACCES' || code === 'EPERM') return SKIP.noRights()
  if (code === 'ELOOP') return SKIP.loop()
  return SKIP.unreadable(code)
}
