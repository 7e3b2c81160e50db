import type { Article } from '../article/article.ts'
import type { Copy, Origin } from './copy.ts'

/** Which of the articles hold text of another, and how many independent origins they have. Order does not matter. */
export function copiesAmong(_articles: readonly Article[]): { copies: readonly Copy[]; origins: readonly Origin[] } {
  return { copies: [], origins: [] }
}
