/** What is compared of a source: its full name as resolved within its report. */
export interface Named {
  readonly name: string | null
  readonly kind: string
  readonly unnamed: boolean
}

/** A name without marks, titles and the habits of one way of writing Russian, Arabic or Persian in Latin letters. */
function skeleton(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`.]/g, '')
    .toLowerCase()
    .replace(/(?:iy|ij|yy|yi|ii|ey|ei|ay|ai|i|y|j)+/g, 'i')
    .replace(/x/g, 'ks')
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/tz|ts/g, 'z')
    .replace(/tch/g, 'ch')
    .replace(/sch/g, 'sh')
    .replace(/w/g, 'v')
    .replace(/ou|oo/g, 'u')
    .replace(/ie/g, 'e')
    .replace(/c(?=[^h]|$)/g, 'k')
    .replace(/q/g, 'k')
    .replace(/(.)\1+/g, '$1')
    .replace(/i$/, '')
}

const small = new Set(['the', 'of', 'for', 'and', 'a', 'an'])
const wordsOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter((word) => !small.has(word.toLowerCase()))
    .map(skeleton)
    .filter((word) => word !== '')

/**
 * Whether two resolved sources, of one report or of two on the same incident, are the same person or body: "Dmitry
 * Rusk" and "Sergei Rusk", "Rusk" and "Sergey Rusk". Unnamed sources are never joined.
 */
export function sameEntity(a: Named, b: Named): boolean {
  if (a.unnamed || b.unnamed || a.name === null || b.name === null) return false
  const [x, y] = [wordsOf(a.name), wordsOf(b.name)]
  if (x.length === 0 || y.length === 0) return false
  if (x.join(' ') === y.join(' ')) return true
  if (a.kind !== 'person' || b.kind !== 'person') return false
  if (x.at(-1) !== y.at(-1)) return false
  if (x.length === 1 || y.length === 1) return true
  const [first, second] = [x[0]!, y[0]!]
  return first === second || first.startsWith(second) || second.startsWith(first)
}

/** "D." or "Dmitry" before a surname against a full name. */
export function compatible(first: string, name: string): boolean {
  const own = name.split(/\s+/)[0]!.toLowerCase()
  const other = first.toLowerCase().replace(/\.$/, '')
  return (
    own === other ||
    own.startsWith(other) ||
    other.startsWith(own.replace(/\.$/, '')) ||
    own.slice(0, 3) === other.slice(0, 3)
  )
}
