/**
 * The first words of short blocks that are not article text, in the languages of news pages we have read. Our own list.
 * Each pattern is tried after leading marks are taken off; `longest` is the length up to which a block can be one, and
 * `linked` the least share of it that must stand in links when it is longer than `surely`.
 */
export interface Opening {
  readonly reason: string
  readonly pattern: RegExp
  readonly surely: number
  readonly longest: number
  readonly linked: number
}

const opening = (
  reason: string,
  words: readonly string[],
  surely: number,
  longest: number,
  linked: number,
): Opening => ({
  reason,
  pattern: new RegExp(`^(?:${words.join('|')})`, 'iu'),
  surely,
  longest,
  linked,
})

export const openings: readonly Opening[] = [
  opening(
    'related headlines',
    [
      'related(?:[\\s\\p{L}]{0,24})?:',
      'related$',
      'read (?:more|also|next|the full story|on)\\b',
      'you (?:may|might) (?:also )?(?:like|be interested)',
      'see also',
      'also (?:read|see)\\b',
      'must read',
      'also:',
      'more:',
      'more (?:from|on)\\b',
      'more (?:great )?[\\p{L}\\s]{0,20}stories',
      "don['’]t miss",
      'recommended',
      'suggested reading',
      'explore further',
      'further reading',
      'keep reading',
      'continue reading',
      'in case you missed',
      'watch(?::| now| also| the)',
      'listen:',
      'read:',
      'leggi anche',
      'lesen sie auch',
      'mehr zum thema',
      'mehr dazu',
      'siehe auch',
      'lies auch',
      'weiterlesen',
      'auch interessant',
      'lire aussi',
      'à lire',
      'leia (?:também|mais)',
      'veja (?:também|mais)',
      'lea (?:también|más)',
      'lee también',
      'mir[ae] también',
      'vea también',
      'te puede interesar',
      'ver también',
      'читайте также',
      'смотрите также',
      'baca juga',
      'lees ook',
      'läs också',
      'przeczytaj także',
      'czytaj (?:też|także|więcej)',
    ],
    60,
    300,
    0.2,
  ),
  opening(
    'prompt',
    [
      '(?:please )?(?:click|tap) (?:here|on)\\b',
      'like this (?:story|article)',
      'share (?:this|on|it)\\b',
      'follow\\b',
      'sign up',
      'subscribe',
      'get (?:access|the latest|our|breaking)\\b',
      'download (?:the|our)\\b',
      'join (?:us|our|the conversation)\\b',
      'log in',
      'sign in',
      'register\\b',
      'listen to\\b',
      'send (?:us|your)',
      'write to\\b',
      'email (?:us|the author)',
      'e-?mail:',
      'contact (?:us|the)',
      'for more (?:information|stories|news|on)\\b',
      'visit our',
      'support our',
      'enjoy (?:what|reading)',
      'this (?:article|story|post) (?:originally|first|was (?:originally|first))',
      'want more',
      'stay (?:up|tuned|connected|informed)',
      'find us',
      'like us',
      'advertisement',
      'sponsored',
      'close$',
      'loading',
      'comments?$',
      'leave a (?:comment|reply)',
      'view (?:all|comments|gallery)',
      'show (?:more|comments)',
      'print$',
      'next\\b.{0,12}prev',
      'prev(?:ious)?\\b.{0,12}next',
      'back to top',
      'top$',
      'share$',
      'tweet$',
      'skip (?:to|ad)',
      'hide caption',
      'enlarge',
      'newsletter',
      'abonnieren',
      'kommentare',
      'kommentieren',
      'jetzt',
      'teilen',
      'compartir',
      'condividi',
      'partager',
      'compartilhe',
      'поделиться',
      'отзывы',
      'комментарии',
    ],
    90,
    320,
    0.05,
  ),
  opening(
    'credit',
    [
      '©',
      '\\(c\\)',
      'copyright\\b',
      'all rights reserved',
      'photos?\\s*(?:by|credit|:|/)',
      'photograph (?:by|:)',
      'images?\\s*(?:by|credit|source|courtesy|:)',
      'picture\\s*:',
      'pic\\s*:',
      'credits?\\s*:',
      'video\\s*:',
      'source\\s*:',
      'courtesy',
      'getty images',
      'ap photo',
      'reuters/',
      'foto\\s*:',
      'bild\\s*:',
      'quelle\\s*:',
      'fonte\\s*:',
      'fuente\\s*:',
      'crédito',
      'illustration (?:by|:)',
      'featured image',
    ],
    200,
    200,
    0,
  ),
  opening(
    'tags',
    [
      '(?:tags?|topics?|categor(?:y|ies)|labels?|keywords|schlagw[oö]rter|etiquetas|tag\\(s\\)|теги|метки)\\s*(?::|$)',
      'filed under',
      'posted (?:in|on|by)\\b',
    ],
    200,
    200,
    0,
  ),
  opening(
    'date line',
    [
      '(?:last )?updated\\b',
      'published\\b',
      'posted\\b',
      'modified\\b',
      'created\\b',
      'first published',
      'veröffentlicht',
      'stand:',
      'publicado',
      'pubblicato',
      'publié',
      'опубликовано',
      'aktualisiert',
      'date:',
      'datum',
    ],
    120,
    120,
    0,
  ),
]

/** What a block's first words say it is; null for text of the article. */
export function openingReason(text: string, linkedShare: number): string | null {
  if (text.length >= 320) return null
  const bareText = text.replace(/^[^\p{L}\p{N}©(]+/u, '')
  for (const { reason, pattern, surely, longest, linked } of openings) {
    if (text.length < longest && (text.length < surely || linkedShare > linked) && pattern.test(bareText)) return reason
  }
  return null
}

/** Words that stand beside numbers in a line that only tells a time. Month names are known by their first letters. */
const timeWord =
  /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|am|pm|a\.m\.|p\.m\.|gmt|utc|ist|cet|cest|bst|e[sd]t|p[sd]t|c[sd]t|at|on|de|del|of|the|st|nd|rd|th|uhr|min|mins|minutes?|read|reading|ago|hours?|days?|weeks?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|okt|dez|ene|abr|ago|dic|fev|out|set|gen|mag|giu|lug|ott|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)\p{L}{0,8}\.?$/iu

/** "NOVEMBER 20, 2019 10:43", "20.11.2019 | 3 min read": nothing but a time. */
export function isTimeLine(text: string): boolean {
  if (text.length >= 120 || !/\d/.test(text)) return false
  return text.split(/[\s\d,:/|·•()–-]+/).every((word) => word === '' || word === '.' || timeWord.test(word))
}
