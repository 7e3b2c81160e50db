import type { PageBlock } from '../blocks.ts'
import { sizeOf } from '../size.ts'
import { bare } from '../title.ts'
import type { PageElement } from '../tree.ts'
import { endsSentence } from '../words.ts'

/** Class and id names of the bold paragraph between headline and body, in the languages of the pages we have read. */
const leadName =
  /(?:^|[\s_-])(?:lead|lede|leadin|lead-?text|intro\w*|summary|standfirst|teaser(?:-?text)?|dek|chapo|chapeau|vorspann|einleitung|anriss|perex|ingress|sapo|sommario|occhiello|bajada|copete|entradilla|excerpt|abstract|subline)(?:[\s_-]|$)/i

/**
 * Takes in the lead: the paragraph between headline and body that sites keep outside the body's element, and that the
 * body goes on from. One that the body says again is a standfirst and stays out.
 *
 * @param blocks all blocks of the page
 * @param title where the headline stands, -1 when it is not printed
 */
export function keepLead(blocks: readonly PageBlock[], title: number): void {
  const first = blocks.findIndex((block) => block.cut === null)
  if (title < 0 || first <= title) return
  let body: string | null = null
  for (let i = title + 1; i < first; i++) {
    const block = blocks[i]!
    if (block.cut !== 'outside the article' && block.cut !== 'beside the article') continue
    if (sizeOf(block.text) < 80 || block.linked > 0.3 * block.text.length || !endsSentence(block.text)) continue
    if (!isNamedLead(block.element)) continue
    body ??= bare(
      blocks
        .filter((one) => one.cut === null)
        .map((one) => one.text)
        .join(' ')
        .slice(0, 20_000),
    )
    if (body.includes(bare(block.text).slice(0, 60))) continue
    block.cut = null
  }
}

function isNamedLead(element: PageElement): boolean {
  for (let at: PageElement | null = element, up = 0; at && up < 2; at = at.parent, up++) {
    if (
      leadName.test(
        `${at.attributes.get('class') ?? ''} ${at.attributes.get('id') ?? ''} ${at.attributes.get('itemprop') ?? ''}`,
      )
    )
      return true
  }
  return false
}
