import type { Analysis } from '../../language/analysis.ts'
import type { People } from './people.ts'
import { organisationWords, powers } from './words.en.ts'

/** A body named in a report: its last word in lower case and its first token. */
export interface Body {
  readonly name: string
  readonly head: string
  readonly at: number
}

/** Bodies named in a report, for "the group" and "the agency". */
export function bodiesOf(analysis: Analysis, people: People): Body[] {
  const bodies: Body[] = []
  for (const sentence of analysis.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = analysis.tokens[i]!
      // "Rusk's presidential campaign", for "the campaign".
      const whose = token.lower === 'campaign' ? candidateBefore(analysis, people, i, sentence.first) : null
      if (whose) bodies.push({ name: `${whose} campaign`, head: 'campaign', at: i })
      if (!/^\p{Lu}/u.test(token.word) || people.at.has(i)) continue
      if (/^(?:The|A|An)$/.test(token.word)) continue
      let last = i + 1
      while (last < sentence.last && /^\p{Lu}/u.test(analysis.tokens[last]!.word)) last++
      const head = analysis.tokens[last - 1]!.lower
      // "Court of Appeals for the Third Circuit", "Department of Ports".
      while (organisationWords.has(head) && /^(?:of|for)$/.test(analysis.tokens[last]?.lower ?? '')) {
        let next = last + 1
        if (analysis.tokens[next]?.lower === 'the') next++
        if (next >= sentence.last || !/^\p{Lu}/u.test(analysis.tokens[next]!.word)) break
        while (next < sentence.last && /^\p{Lu}/u.test(analysis.tokens[next]!.word)) next++
        last = next
      }
      const name = analysis.text.slice(token.start, analysis.tokens[last - 1]!.end)
      if (organisationLike(name) && !powers.has(name.toLowerCase())) bodies.push({ name, head, at: i })
      i = last - 1
    }
  }
  return bodies
}

/** The printed name before "campaign": "Rusk campaign", "Rusk's campaign", "Rusk's presidential campaign". */
function candidateBefore({ tokens }: Analysis, people: People, at: number, floor: number): string | null {
  let i = at - 1
  if (i > floor && /^\p{Ll}/u.test(tokens[i]!.word) && /^['’]s?$/.test(tokens[i - 1]!.word)) i--
  if (i > floor && /^['’]s?$/.test(tokens[i]!.word)) i--
  if (i < floor || !/^\p{Lu}/u.test(tokens[i]!.word)) return null
  return people.at.has(i) || people.at.has(i - 1) ? tokens[i]!.word : null
}

export const organisationLike = (name: string) =>
  /\b(?:Department|Ministry|Agency|Cent(?:er|re)|Service|Council|Committee|University|Party|Union|Bank|Office|Police|Court|Group|Inc|Corp|Company|Association|Institute|Foundation|Commission|Bureau|Board|Authority|Administration|Organi[sz]ation|Times|Post|News|Journal|Press|Network|Federation|Fund|Society|League)\b/.test(
    name,
  )

export const bodyFits = (name: string, head: string) => {
  const words = name.toLowerCase().split(/\s+/)
  if (words.includes(head)) return true
  if (/^(?:group|organization|organisation|centre|center|institute|foundation|watchdog|charity)$/.test(head)) {
    return /(?:group|organi[sz]ation|cent(?:er|re)|institute|foundation|association|society|watch|council|union|committee)$/.test(
      words.at(-1)!,
    )
  }
  if (head === 'agency')
    return words.some((word) =>
      /^(?:department|bureau|office|administration|service|commission|authority|ministry|enforcement)$/.test(word),
    )
  if (/^(?:newspaper|paper|outlet|publication|magazine)$/.test(head))
    return /(?:times|post|journal|news|tribune|herald|mail)$/.test(words.at(-1)!)
  if (/^(?:company|firm)$/.test(head))
    return /(?:inc|corp|company|corporation|airlines|bank|group)$/.test(words.at(-1)!)
  return false
}
