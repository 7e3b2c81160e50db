/** What every rule of this stage looks for, in one sentence each, for `hearsay why`. */
export const rules: Readonly<Record<string, string>> = {
  'claims/crf-cue': 'The words of a statement, its source and its cue, as learned from reports marked by hand.',
  'claims/according-to': 'The words after "according to" are the source, the rest of the sentence is what it holds.',
  'claims/closing-said': 'A whole sentence, a comma, and who said it: "The pier is shut, the mayor said on Monday."',
  'claims/block-quotation': 'A paragraph that ends in "she wrote:" brings the quotation that fills the next ones.',
  'claims/dash-name': 'A paragraph that is a quotation, a dash and a name is a statement of that name.',
  'claims/transcript': 'Paragraphs that open with a name in capitals and a colon are turns of a conversation.',
  'claims/headline-source': 'A headline names its source before a colon or after its last dash.',
  'claims/noun-of-saying':
    'A noun such as "denial" says what is said, "by" names the source, and "that" brings the content.',
  'claims/as-put-it': 'The quotation before "as she put it" is hers, whoever the sentence is about.',
  'claims/no-answer': 'The sentence says who did not answer or would not say.',
  'claims/citing': 'What a report cites stands behind the statement that it makes in the same sentence.',
  'claims/claimed-responsibility': 'Somebody claims responsibility: the words after it are what is claimed.',
  'claims/plain-said':
    '"Said" with a subject before it and a clause behind it is a statement, however long the subject.',
  'claims/answered':
    'Somebody answered or replied to questions, accusations or reports: what was answered is the content.',
  'claims/pins-blame':
    'Somebody pins, lays or tries to put the blame on another: an accusation without a verb of saying.',
  'claims/nested':
    'A statement told inside another one: the outer speaker is the source, the inner one a hop of its chain.',
}
