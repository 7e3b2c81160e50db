import type { Article } from '../../src/article/article.ts'
import { plainArticle } from '../../src/article/plain.ts'

/** An invented report. */
export const report = (id: string, title: string, text: string, day?: string, facts: Partial<Article> = {}): Article =>
  plainArticle(text, {
    id,
    input: id,
    title,
    published: day === undefined ? null : { value: day, how: 'stated', certainty: 'stated' },
    ...facts,
  })

/** Two ferries run aground in one week, and a school is threatened. All of it is invented. */
export const OSTVIK = [
  report(
    'o1',
    'Ferry Sunniva runs aground off Ostvik',
    'OSTVIK - The ferry Sunniva ran onto rocks outside Ostvik harbour early on Tuesday with 90 people on board, the coast guard said. Lifeboats took all passengers off. Harbour master Ada Rusk blamed thick fog and a failed radar.',
    '2031-05-06',
  ),
  report(
    'o2',
    'All 90 saved from stranded ferry',
    'Lifeboats saved 90 passengers from the Sunniva after the ferry hit rocks near Ostvik harbour in fog. Rusk, the harbour master, said the radar had failed before the grounding on Tuesday.',
    '2031-05-06',
  ),
  report(
    'o3',
    'Divers look at hull of the Sunniva',
    'Divers went down to the hull of the ferry Sunniva on Wednesday, a day after she hit rocks off Ostvik. The radar had failed in fog, harbour master Ada Rusk said; 90 passengers were taken off by lifeboats.',
    '2031-05-07',
  ),
]
export const VELMAR = [
  report(
    'v1',
    'Ferry Karelia strikes sandbank at Velmar',
    'VELMAR - The ferry Karelia struck a sandbank at the mouth of the Velmar river on Thursday with 41 people on board, police said. Tugs pulled the ferry free at high tide. Captain Otto Brann said the engine had stopped.',
    '2031-05-08',
  ),
  report(
    'v2',
    'Tugs free ferry Karelia at high tide',
    'Tugs freed the ferry Karelia from a sandbank at Velmar on Thursday evening. Captain Otto Brann said the engine had stopped; none of the 41 passengers was hurt, police said.',
    '2031-05-08',
  ),
  report(
    'v3',
    'Karelia captain tells of engine failure',
    'The engine of the ferry Karelia stopped twice before she struck a sandbank at Velmar, captain Otto Brann told police. Tugs freed her, and all 41 passengers reached the shore.',
    '2031-05-09',
  ),
]
export const SCHOOLS = [
  report(
    's1',
    'Bomb threats empty schools in Elm',
    'ELM - Anonymous callers made bomb threats against twelve schools in Elm on Monday, and 4,000 pupils were sent home. No device was found, police said.',
    '2031-05-05',
  ),
  report(
    's2',
    'No bomb found after calls to Elm schools',
    'Police in Elm found no bomb after anonymous calls threatened twelve schools. About 4,000 pupils were sent home on Monday.',
    '2031-05-05',
  ),
]
