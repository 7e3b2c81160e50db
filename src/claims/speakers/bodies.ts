import type { Analysis } from '../../language/analysis.ts'
import type { People } from './people.ts'
import { powers } from './words.en.ts'

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
      if (!/^\p{Lu}/u.test(token.word) || people.at.has(i)) continue
      if (/^(?:The|A|An)$/.test(token.word)) continue
      let last = i + 1
      while (last < sentence.last && /^\p{Lu}/u.test(analysis.tokens[last]!.word)) last++
      const head = analysis.tokens[last - 1]!.lower
      const name = analysis.text.slice(token.start, analysis.tokens[last - 1]!.end)
      if (organisationLike(name) && !powers.has(name.toLowerCase())) bodies.push({ name, head, at: i })
      i = last - 1
    }
  }
  return bodies
}

const organisationLike = (name: string) =>
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
  if (/^(?:newspaper|paper|outlet|publication|magazine)$/.test(head))
    return /(?:times|post|journal|news|tribune|herald|mail)$/.test(words.at(-1)!)
  if (/^(?:company|firm)$/.test(head)) return /(?:inc|corp|company|corporation|airlines)$/.test(words.at(-1)!)
  return false
}
