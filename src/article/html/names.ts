import { own } from './own.ts'
import type { PageElement } from './tree.ts'

/**
 * What class and id names say about an element, as reasons for a person. Word lists of our own, made by reading the
 * names that news sites and blog themes use. A name is split at hyphens, underscores and capitals; an entry ending in
 * `*` matches the beginning of a word, "a-b" two words in a row.
 */
const lists: readonly (readonly [reason: string, words: string])[] = [
  ['caption', 'caption* figcaption* cutline* imagecredit* wp-caption photo-text image-text mediacaption*'],
  ['credit', 'credit credits copyright* photocredit* photographer'],
  [
    'byline',
    'byline* author authors authorbox authorinfo author-bio bio dateline* timestamp* pubdate* publishdate* publish-date post-date entry-date article-date posted-on postmeta* post-meta entry-meta article-meta metadata meta-info',
  ],
  [
    'related headlines',
    'related* relacionad* correlat* recommend* recirc* more-stories more-news more-articles read-more readmore read-next readnext also-read next-article nextpost prev-next next-prev prevnext nextprev previous-post post-navigation nav-links navigation pagination pager trending* popular mostread* most-read mostpopular* most-popular most-viewed latest-news latest-posts latest-stories crosslink* onward* teaser* youmaylike* similar* suggested* outbrain* taboola* zergnet* revcontent* mgid* yarpp* jp-relatedposts* further-reading see-also inline-related',
  ],
  [
    'share buttons',
    'share shares sharing shar* sharedaddy* social* addthis* addtoany* a2a* follow followus* follow-us sociable* heateor* ssba* likebox* fb-like printfriendly* tools toolbar article-tools',
  ],
  [
    'prompt',
    'newsletter* subscri* signup* sign-up signin* sign-in login* register* registration paywall* donat* promo promos promotion* promoted* callout-promo cta call-to-action optin* opt-in mailchimp* mc-embed* popup* pop-up modal* lightbox* overlay* cookie* gdpr consent* cmplz* borlabs* usercentrics* onetrust* didomi* cybot* privacy-notice app-promo download-app join-us membership* premium-box push-notification*',
  ],
  [
    'comments',
    'comment comments commentlist* comment-list commentform* comment-form respond disqus* livefyre* fb-comments discussion* reply replies coral* viafoura* spot-im',
  ],
  [
    'tags',
    'tags taglist* tag-list tagcloud* post-tags entry-tags article-tags topics topic-list keywords categories category-list cat-links tags-links entry-categories post-categories labels post-labels breadcrumb* crumbs',
  ],
  [
    'menu',
    'nav navbar* menu menus submenu* topbar* masthead* site-header siteheader* skip-link skiplink* offcanvas* hamburger* language-switcher* search searchform* searchbox* sitemap*',
  ],
  ['footer', 'footer* site-footer sitefooter*'],
  [
    'side column',
    'sidebar* side-bar rightrail* right-rail rail right-column right-col rightcol* sidecol* side-column secondary-column widget-area widgets aside',
  ],
  [
    'advertisement',
    'ad ads adv advert* adsense* adslot* ad-slot adunit* adbox* adcontainer* ad-container adwrapper* dfp* gpt-ad sponsor* sponsored* banner* commercial* affiliate* disclaimer* disclosure* leaderboard* mpu skyscraper* partner-content',
  ],
  [
    'player',
    'jwplayer* videoplayer* video-player player vjs* video-js video-info video-caption video-title video-meta playlist* carousel* slick-slider',
  ],
]

interface NameWord {
  readonly reason: string
  readonly words: readonly string[]
  readonly prefix: boolean
}

const byFirst = new Map<string, NameWord[]>()
const prefixes: NameWord[] = []
for (const [reason, text] of lists) {
  for (const entry of text.split(' ')) {
    const prefix = entry.endsWith('*')
    const words = (prefix ? entry.slice(0, -1) : entry).split('-')
    const rule = { reason, words, prefix }
    if (words.length === 1 && prefix) prefixes.push(rule)
    else byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), rule])
  }
}
const prefixPattern = new RegExp(`^(?:${prefixes.map((rule) => rule.words[0]).join('|')})`)

/** Words of a class or id: "postMeta_inner" → post, meta, inner. */
export function nameWords(name: string): string[] {
  return name
    .slice(0, 400)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
}

const remembered = new Map<string, string | null>()

/** What a class or id name says the element is, other than article text; null when it says nothing of the kind. */
export function reasonOfName(name: string): string | null {
  const known = remembered.get(name)
  if (known !== undefined) return known
  let found: string | null = null
  for (const single of name.slice(0, 600).split(/\s+/)) {
    found ??= reasonOfWords(nameWords(single))
    if (found) break
  }
  if (remembered.size > 20_000) remembered.clear()
  remembered.set(own(name), found)
  return found
}

function reasonOfWords(words: readonly string[]): string | null {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const hit = byFirst
      .get(word)
      ?.find((rule) =>
        rule.words.every((w, j) =>
          j === rule.words.length - 1 && rule.prefix ? words[i + j]?.startsWith(w) : words[i + j] === w,
        ),
      )
    if (hit) return hit.reason
    const start = prefixPattern.exec(word)
    if (start) return prefixes.find((rule) => word.startsWith(rule.words[0]!))?.reason ?? null
  }
  return null
}

/** What an element's class and id say it is, other than article text. */
export function namedReason(element: PageElement): string | null {
  const id = element.attributes.get('id')
  const classes = element.attributes.get('class')
  return (classes ? reasonOfName(classes) : null) ?? (id ? reasonOfName(id) : null)
}
