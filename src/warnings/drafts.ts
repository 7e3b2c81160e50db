import type { Span } from '../article/span.ts'
import { sameParty } from '../blame/names.ts'
import { lowerAt, type Scene, wordsOf } from '../blame/scene.ts'
import type { Mention } from './mention.ts'
import { fitsName, sameName } from './tell.ts'
import type { Outcome, Reception, Warning } from './warning.ts'
import { AFTERWARDS, BEFORE_IT, DANGER, FORESEEN, OPEN_RECEIVER, TOLD_ONCE, UNSAFE } from './words.en.ts'

/** A warning while the report is being read: later mentions fill it in. */
export interface Draft {
  kind: Warning['kind']
  from: string | null
  to: string | null
  about: string | null
  when: string | null
  public: boolean | null
  scope: 'this' | 'other'
  back: boolean
  /** Number of the last sentence that told of it. */
  sentence: number
  spans: Span[]
  words: Span[]
  rule: string
  reception: Reception[]
  outcome: Outcome[]
}

/** How a warning was received, before it is known which. */
export interface Answering extends Reception {
  readonly sentence: number
  readonly points: boolean
  /** The sentence in lower case, for the names in it. */
  readonly words: string
}

/**
 * Whether a mention tells of a warning before an event: it is about danger, and not what is said once it has happened
 * ("warned that the toll may rise", "warned residents to stay indoors").
 *
 * @param aboutHarm whether the report is about an attack, accident or threat at all
 */
export function isBefore(scene: Scene, found: Mention, aboutHarm: boolean): boolean {
  if (found.kind === 'threat') return true
  const about = found.about ? wordsOf(scene, found.about.first, found.about.last) : ''
  const all = wordsOf(scene, scene.start, scene.end)
  if (AFTERWARDS.test(about)) return false
  if (found.back) return aboutHarm
  if (aboutHarm && isOfDefect(scene, found, about)) return true
  if (/^warnings\/(?:complained|raised-concerns|wrote-to)$/.test(found.rule)) return false
  // A report on an attack that says "the service sent the warning to the ministry" need not repeat of what.
  const plain =
    about === '' && aboutHarm && found.rule !== 'warnings/warned' && found.from !== null && found.to !== null
  const danger = plain || DANGER.test(about) || (about === '' && DANGER.test(all))
  const earlier = BEFORE_IT.test(all)
  if (!aboutHarm)
    return (
      danger &&
      /\b(?:imminent|planned|possible|potential|plot|threat of)\b/.test(about) &&
      /\b(?:attack|bomb|terror|shooting|explosion)\w*\b/.test(about)
    )
  return (
    danger &&
    (earlier ||
      found.rule !== 'warnings/warned' ||
      /\b(?:attack|plot|bomb|terror|threat|large gatherings|crowd|crowded|concert|unsafe|danger)\w*\b/.test(about))
  )
}

/**
 * Whether somebody was told, once and in person, of what later went wrong: a defect or an unsafe state, whoever did
 * harm, or something that is not said ("warned them twice"). Weather, markets, sports and what all were told are not.
 */
function isOfDefect(scene: Scene, found: Mention, about: string): boolean {
  const unaddressed = found.rule === 'warnings/raised-concerns' && found.from !== null
  if (!found.to && !unaddressed) return false
  const all = wordsOf(scene, scene.start, scene.end)
  const to = found.to ? wordsOf(scene, found.to.first, found.to.last) : ''
  const from = found.from ? wordsOf(scene, found.from.first, found.from.last) : ''
  if ((to !== '' && OPEN_RECEIVER.test(to)) || FORESEEN.test(from) || FORESEEN.test(about)) return false
  if (found.rule === 'warnings/received-warning')
    return (
      UNSAFE.test(about) || (isOfSomebody(scene, found) && !/\b(?:arrest\w*|manhunt|hotline|search\w*)\b/.test(all))
    )
  if (/^warnings\/(?:raised-concerns|wrote-to)$/.test(found.rule)) return UNSAFE.test(about)
  if (!/^warnings\/(?:warned|was-warned|told-of|was-informed|gave-warning|complained)$/.test(found.rule)) return false
  if (!/(?:ed|en|told|gave)$/.test(lowerAt(scene, found.words.last - 1)) && found.rule !== 'warnings/gave-warning')
    return false
  if (about !== '') return UNSAFE.test(about)
  return found.from !== null && found.rule === 'warnings/warned' && (TOLD_ONCE.test(all) || isHeadlineOf(scene, found))
}

/** "a tip about him", "a complaint about Jonas Lind": a person, not noise. */
function isOfSomebody(scene: Scene, found: Mention): boolean {
  if (!found.about) return false
  const token = scene.tokens[found.about.first]!
  return (
    /^(?:him|her|them)$/.test(token.lower) ||
    token.tag === 'PROPN' ||
    /^(?:the|a|an) (?:\S+ )?(?:man|woman|gunman|suspect|attacker|shooter|driver|student|teenager|youth|pilot|employee)\b/.test(
      wordsOf(scene, found.about.first, found.about.last),
    )
  )
}

/** "Inspectors warned owner of sunken ferry": nothing more is said, and no sentence goes on. */
function isHeadlineOf(scene: Scene, found: Mention): boolean {
  return found.to !== null && found.to.last >= scene.end && found.from !== null && found.from.first === scene.start
}

/** Puts a new mention to the warning it tells of again, or beside the others. */
export function place(drafts: Draft[], next: Draft): void {
  const old = drafts.findLast((one) => isSame(one, next))
  // No report tells of so many: a text that does is a list or a trick.
  if (!old && drafts.length >= 100) return
  if (!old) {
    // "that warning", "gave them the name": without a warning told of before, there is none to add to.
    if (!next.back || (next.from !== null && next.to !== null)) drafts.push(next)
    return
  }
  // The longer name of a giver says more, and a name more than none.
  if (
    old.from === null ||
    (next.from !== null && next.from.length > old.from.length && old.to !== null && /embass|consul/i.test(next.from))
  )
    old.from = next.from ?? old.from
  if (old.to === null || isNamedNow(old, next)) old.to = next.to
  old.when ??= next.when
  old.public ??= next.public
  if (old.about === null || (next.about !== null && next.about.length > old.about.length * 1.5))
    old.about = next.about ?? old.about
  if (!old.spans.some((span) => span.start === next.spans[0]!.start)) old.spans.push(next.spans[0]!)
  old.words.push(next.words[0]!)
  old.sentence = Math.max(old.sentence, next.sentence)
}

function isSame(old: Draft, next: Draft): boolean {
  if (old.kind !== next.kind || old.scope !== next.scope) return false
  if (old.kind === 'threat') return true
  if (old.public !== null && next.public !== null && old.public !== next.public) return false
  if (next.back && fitsName(old.from, next.from) && fitsName(old.to, next.to)) return true
  const from = old.from !== null && next.from !== null ? sameName(old.from, next.from) : null
  const to = old.to !== null && next.to !== null ? sameName(old.to, next.to) : null
  // "The police received a tip about him" from nobody named is not what his sister told them.
  if (next.rule === 'warnings/received-warning' && from === null && old.about !== null && next.about !== null)
    return to === true && shareDanger(old.about, next.about)
  if (to === true && from !== false) return true
  if (from === true && to === false && isNamedNow(old, next)) return true
  // "Ruritania warns its citizens" above, "the embassy of Ruritania warned its citizens" below.
  if (to === true && old.public === true && next.public === true && sameParty(old.from!, next.from!)) return true
  if (from === true && to === null) return old.to === null || next.to === null ? exact(old.from!, next.from!) : false
  // The giver under another name in the next sentence ("The ministry", then "Lindhaven"), to the same receiver.
  return to === true && from === false && next.sentence - old.sentence <= 1 && shareDanger(old.about, next.about)
}

/** "Inspectors warned owner of sunken ferry" over a report: its first sentences name the owner and say of what. */
const isNamedNow = (old: Draft, next: Draft): boolean =>
  old.about === null &&
  next.about !== null &&
  next.sentence - old.sentence <= 3 &&
  / of /.test(old.to ?? '') &&
  !/\p{Lu}/u.test(old.to ?? '') &&
  /^\p{Lu}/u.test(next.to ?? '')

const exact = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase() || a.replace(/\W/g, '') === b.replace(/\W/g, '')

function shareDanger(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const words = new Set(a.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])
  return (b.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).some((word) => words.has(word) && DANGER.test(word))
}

/**
 * Ties an answer to the warning it is about: the one whose receiver answers, or whose giver its sentence names, else the
 * last one told of, if near.
 *
 * @returns false when no warning told of so far can be meant
 */
export function receive(drafts: readonly Draft[], answer: Answering): boolean {
  const draft = meant(drafts, answer)
  if (!draft) return false
  // "did not react", "the letter was never answered": whoever had been warned.
  const by = answer.by ?? (answer.how === 'no_answer' ? draft.to : null)
  if (
    !draft.reception.some((one) => one.how === answer.how && (one.by === by || one.span.start === answer.span.start))
  ) {
    draft.reception.push(Object.freeze({ by, how: answer.how, span: answer.span }))
  }
  return true
}

function meant(drafts: readonly Draft[], answer: Answering): Draft | undefined {
  if (answer.how === 'acted_on') {
    const threat = drafts.findLast((one) => one.kind === 'threat')
    if (threat) return answer.points || answer.sentence - threat.sentence <= 3 ? threat : undefined
    return answer.points ? drafts.findLast((one) => one.scope === 'this') : undefined
  }
  const warnings = drafts.filter((one) => one.kind === 'warning')
  if (warnings.length === 0) return undefined
  const ours = warnings.filter((one) => one.scope === 'this')
  if (answer.points) {
    const byGiver = ours.findLast((one) => one.from !== null && named(answer.words, one.from))
    const byReceiver = ours.findLast(
      (one) => one.to !== null && ((answer.by !== null && sameName(answer.by, one.to)) || named(answer.words, one.to)),
    )
    const both = ours.findLast(
      (one) => one.from !== null && one.to !== null && named(answer.words, one.from) && named(answer.words, one.to),
    )
    return both ?? byGiver ?? byReceiver ?? ours.at(-1)
  }
  const last = ours.at(-1)
  const reach = answer.how === 'not_aware' ? 4 : 2
  return last && answer.sentence - Math.max(last.sentence, lastAnswer(last)) <= reach ? last : undefined
}

const lastAnswer = (draft: Draft): number => draft.sentence

/** Whether a name's telling word stands in a sentence. */
function named(words: string, name: string): boolean {
  return words.split(/[^\p{L}\p{N}.'-]+/u).some((word) => word.length > 1 && sameName(word, name))
}

/** The finished records, in the order of the text. Answers told before their warning are tied now. */
export function settle(drafts: readonly Draft[], waiting: Answering[], articleId: string): readonly Warning[] {
  for (const answer of waiting) if (answer.points) receive(drafts, answer)
  return Object.freeze(
    drafts
      .toSorted((a, b) => a.spans[0]!.start - b.spans[0]!.start)
      .map((one, n) =>
        Object.freeze({
          id: `${articleId}.w${n + 1}`,
          kind: one.kind,
          spans: Object.freeze(one.spans),
          from: one.from,
          to: one.to,
          when: one.when,
          public: one.public,
          about: one.about,
          scope: one.scope,
          reception: Object.freeze(one.reception),
          outcome: Object.freeze(one.outcome.map((outcome) => Object.freeze(outcome))),
          why: Object.freeze({ rule: one.rule, words: Object.freeze(one.words) }),
        }),
      ),
  )
}
