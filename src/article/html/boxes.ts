import type { Holding, PageBlock } from './blocks.ts'
import type { PageElement } from './tree.ts'

/** What the headings of boxes beside and below an article say, in the languages of news pages we have read. */
const boxTitles: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    'related headlines',
    /^(?:related\b(?! to)|you (?:may|might|could|will|'ll) (?:also )?(?:like|be interested|enjoy|have missed|love)|more (?:from|in|on|stories|news|articles|posts|like)\b|most (?:popular|read|viewed|shared|commented|recent)|popular\b|trending|latest\b|recent (?:posts|articles|news|stories)|top (?:stories|news|posts|headlines)|recommended|editor['’]?s['’]? (?:picks?|choice)|what to read next|read (?:next|more|also)|up next|don['’]t miss|in case you missed|also (?:on|in|read)\b|see also|other (?:news|stories|articles|posts)|similar\b|suggested\b|further reading|keep reading|must reads?|promoted|sponsored|from (?:around )?the web|around the web|paid content|elsewhere|topics|tags|archives|categories|você (?:pode|também|vai)|leia (?:também|mais)|veja (?:também|mais)|mais (?:lidas|lidos|notícias|sobre)|notícias relacionadas|posts? relacionad|artigos relacionad|artículos relacionad|noticias relacionad|te puede interesar|más (?:noticias|leíd|sobre|en)|lo más|lea también|también te|potrebbe(?:ro)? interessar|articoli correlati|leggi anche|altri articoli|ultime notizie|à lire|lire aussi|sur le même|vous aimerez|articles? (?:similaires|liés|associés|recommandés)|les plus lus|dernières|das könnte|auch interessant|mehr zum thema|mehr (?:aus|von|zu)\b|ähnliche|weitere (?:artikel|beiträge|meldungen|nachrichten|themen)|verwandte|lesen sie auch|meistgelesen|neueste|aktuelle (?:beiträge|meldungen)|passend dazu|lees ook|meer (?:nieuws|over)|самые популярные|популярн|похожие|читайте также|по теме|другие (?:новости|статьи)|последние новости|новости партнеров|смотрите также|zobacz (?:też|także|również)|czytaj (?:też|także|również)|podobne|powiązane|najnowsze|artikel terkait|baca juga|berita terkait|terpopuler|ilgili haberler|související|läs också|関連|相关|관련)/iu,
  ],
  [
    'comments',
    /^(?:\d+\s+)?(?:(?:top rated |reader |user |show |view |all |post (?:a|your) )?comments?\b(?:\s*\(?\d*\)?)?\s*$|leave a (?:reply|comment)|join the (?:conversation|discussion)|responses?\s*$|discussion\s*$|kommentare?\b|\d+ (?:thoughts?|replies|responses) (?:on|to)|schreibe einen kommentar|kommentar schreiben|comentarios?\b|deja (?:un|tu) comentario|comentários?\b|deixe (?:um|uma|seu)|commentaires?\b|laisser un commentaire|commenti\b|lascia un commento|отзывы|комментар|добавить (?:отзыв|комментарий)|reacties|komentarze|dodaj komentarz|komentar|tinggalkan)/iu,
  ],
  [
    'prompt',
    /^(?:newsletter|subscribe|sign up|follow us|stay (?:connected|informed|up to date)|share (?:this|on)|get (?:our|the) (?:newsletter|app|latest)|join (?:our|us)|never miss|abonnieren|suscr[ií]bete|inscreva-se|iscriviti|abonnez|подпис|contact us|donate|support us)/iu,
  ],
  [
    'author note',
    /^(?:about (?:the )?authors?\b|author\s*$|über den autor|über die autorin|zur person|sobre (?:o|el|la|a) autor|à propos de l['’]auteur|l['’]autore|об авторе|written by\s*$)/iu,
  ],
]

/** A box is not cut when it holds more than this share of the paragraph text. */
const most = 0.85

/**
 * Cuts boxes that begin with a heading such as "Most read": the heading, and the element it opens, as far out as it
 * still is the first text.
 */
export function cutBoxes(blocks: readonly PageBlock[], sums: ReadonlyMap<PageElement, Holding>): void {
  let total = 0
  for (const holding of sums.values()) total = Math.max(total, holding.paragraphs)
  const first = new Map<PageElement, number>()
  const holdsTitle = new Set<PageElement>()
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    for (let at: PageElement | null = block.element; at; at = at.parent) {
      if (first.has(at)) break
      first.set(at, i)
    }
    if (block.element.tag === 'h1')
      for (let at: PageElement | null = block.element; at; at = at.parent) holdsTitle.add(at)
  }
  const cut = new Map<PageElement, string>()
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    if (block.text.length > 70 || block.element.tag === 'h1') continue
    const reason = boxReason(block.text)
    if (!reason) continue
    const limit = block.kind === 'heading' && block.linked === 0 ? most : 0.15
    let box: PageElement | null = null
    for (let at = block.element.parent; at && first.get(at) === i; at = at.parent) {
      if (holdsTitle.has(at) || (sums.get(at)?.paragraphs ?? 0) > limit * total || at.tag === 'body') break
      box = at
    }
    if (box && (block.kind === 'heading' || box !== block.element)) cut.set(box, reason)
    else if (block.kind === 'heading') block.cut ??= reason
  }
  if (cut.size === 0) return
  const known = new Map<PageElement, string | null>()
  for (const block of blocks) block.cut ??= cutAround(block.element, cut, known)
}

function cutAround(
  element: PageElement,
  cut: ReadonlyMap<PageElement, string>,
  known: Map<PageElement, string | null>,
): string | null {
  const path: PageElement[] = []
  let found: string | null = null
  for (let at: PageElement | null = element; at; at = at.parent) {
    const before = known.get(at)
    if (before !== undefined) {
      found = before
      break
    }
    path.push(at)
    const reason = cut.get(at)
    if (reason) {
      found = reason
      break
    }
  }
  for (const at of path) known.set(at, found)
  return found
}

/** What a short heading says the box under it is. */
export function boxReason(heading: string): string | null {
  const text = heading.replace(/^[^\p{L}\p{N}]+/u, '')
  for (const [reason, pattern] of boxTitles) if (pattern.test(text)) return reason
  return null
}
