import type { Article } from '../article/article.ts'
import { spanAt } from '../article/span.ts'
import type { Analysis } from '../language/analysis.ts'
import type { Claim, Hop, Source } from './claim.ts'
import type { Draft } from './draft.ts'
import { draftsIn } from './drafts.ts'
import { type Range, spanOf } from './relation.ts'
import { formOf } from './rules/form.ts'
import { hedgesIn } from './rules/hedges.ts'
import { stanceOf } from './rules/stance.ts'
import { hearerOf } from './rules/told-outlet.ts'
import { type SpeakerReader, speakerReader } from './speakers/index.ts'

/**
 * Every statement that the article attributes to somebody, in order of the text.
 *
 *   relations (who, cue, what) → drafts (chains tied, nested and headline statements added) → speakers → claims
 *
 * @param article the report
 * @param analysis its tokens, sentences and quotations, from `analyse(article)`
 */
export function claimsIn(article: Article, analysis: Analysis): readonly Claim[] {
  const speakers = speakerReader(analysis)
  return Object.freeze(
    draftsIn(article, analysis).map((draft, n) =>
      claimOf(article, analysis, speakers, draft, `${article.id}.c${n + 1}`),
    ),
  )
}

function claimOf(article: Article, analysis: Analysis, speakers: SpeakerReader, draft: Draft, id: string): Claim {
  const cue = draft.cue.map((range) => spanOf(analysis, range))
  const content = draft.content.map((range) => spanOf(analysis, range))
  const cueTokens = draft.cue.flatMap((range) => analysis.tokens.slice(range.first, range.last))
  const opening = draft.content[0]
    ? analysis.tokens.slice(draft.content[0].first, Math.min(draft.content[0].last, draft.content[0].first + 9))
    : []
  const source = draft.source ? speakers.read(draft.source) : null
  const between = gapBetween(article, draft, analysis)
  const told = source ? toldOutlet(analysis, speakers, draft) : []
  return Object.freeze({
    id,
    source,
    cue: Object.freeze(cue),
    content: Object.freeze(content),
    form: formOf(analysis.tokens, draft.content),
    stance: draft.stance ?? stanceOf(cueTokens, opening),
    hedges: Object.freeze(hedgesIn(article.text, [...cue, ...between, ...content])),
    via: Object.freeze([...told, ...draft.via.map((range) => hopOf(speakers, range))]),
    why: Object.freeze({ rule: draft.rule, words: cue }),
  })
}

/** The few words between cue and content, where "without evidence" may stand. */
function gapBetween(article: Article, draft: Draft, analysis: Analysis) {
  const cue = draft.cue.at(-1)
  const content = draft.content.find((range) => cue && range.first > cue.last)
  if (!cue || !content || content.first - cue.last > 8) return []
  return [spanAt(article.text, analysis.tokens[cue.last]!.start, analysis.tokens[content.first - 1]!.end)]
}

/** "a diver told the Gazette", "said in an interview with Reuters": the newsroom through which it came. */
function toldOutlet(analysis: Analysis, speakers: SpeakerReader, draft: Draft): readonly Hop[] {
  const heard = hearerOf(analysis, draft)
  if (!heard) return []
  const { name, kind, span, text } = speakers.glance(heard.range)
  const called = heard.newsroom || /\b(?:news ?paper|news agency|news ?site|broadcaster)\b/i.test(text)
  const outlet = name && kind !== 'unnamed' && (called || (kind !== 'person' && isOutlet(name))) ? name : null
  if (!outlet) return []
  return [Object.freeze({ name: outlet, kind: 'outlet' as const, span })]
}

type HopKind = Hop['kind']
const hopKinds: Readonly<Record<Source['kind'], HopKind>> = {
  person: 'person',
  organisation: 'organisation',
  document: 'document',
  unnamed: 'unnamed',
  unknown: 'unnamed',
}

function hopOf(speakers: SpeakerReader, range: Range): Hop {
  const source = speakers.glance(range)
  const printed = source.text.replace(/^(?:the|a|an)\s+/i, '')
  return Object.freeze({
    name: source.unnamed || source.kind === 'document' ? printed : (source.name ?? printed),
    kind: source.kind === 'organisation' && isOutlet(source.name ?? '') ? 'outlet' : hopKinds[source.kind],
    span: source.span,
  })
}

/** Newsrooms, by the words that their names are made of. */
const isOutlet = (name: string) =>
  /\b(?:Times|Post|News|Journal|Press|Tribune|Herald|Gazette|Guardian|Telegraph|Reuters|AFP|AP|CNN|BBC|TASS|Interfax|RIA|Sputnik|TV|Radio|Daily|Weekly|Mail|Agency)\b/.test(
    name,
  )
