/** What each relation and direction means, for `hearsay why`. */
export const rules: Record<string, string> = {
  'copies/copy': 'At least four fifths of one report stand in the other, word for word but for small edits.',
  'copies/partial': 'A good part of the words of one report, outside quotations, stands in the other.',
  'copies/shared-wire': 'Two outlets carry the same text, and neither is the one that wrote it.',
  'copies/shared-quote-only': 'The reports share only words of others: quotations, statements or posts.',
  'copies/furniture': 'Copyright notices, lists of links and lines that many reports of one site repeat are left out.',
  'copies/direction-agency': "An agency's own page is the source of the same text elsewhere, whenever it was dated.",
  'copies/direction-credit':
    'A report that credits the other, or in whose shared words people "told" the other, is the copy.',
  'copies/direction-opening': 'The version that puts new paragraphs before the opening of the other came later.',
  'copies/direction-containment': 'The report that holds nearly all of the other, and much more, is the fuller source.',
  'copies/direction-time': 'The report of an earlier day is the source.',
  'copies/origin': 'Reports joined by copying or by a shared wire count as one origin.',
  'copies/origin-family': 'Reports of one publisher or of one agency are not independent of each other.',
}
