/** What each rule of this stage found, in one sentence, for `hearsay why`. */
export const rules: Readonly<Record<string, string>> = {
  'warnings/warned': 'Somebody warns or alerts somebody of a danger.',
  'warnings/complained': 'Somebody complained to somebody of a defect or a dangerous person before the event.',
  'warnings/was-warned': 'Somebody was warned or alerted.',
  'warnings/tipped-off': 'Somebody tips somebody off.',
  'warnings/gave-warning': 'Somebody gives, sends or issues a warning, an alert or an advisory.',
  'warnings/received-warning': 'Somebody received a warning; where no giver is named, the one cited for it counts.',
  'warnings/told-of': 'Somebody told somebody of a planned attack or a threat.',
  'warnings/warning-was': 'A warning told of before was given in private or openly, to or by somebody.',
  'warnings/passed-on': 'Somebody passes on information about a danger to somebody.',
  'warnings/was-informed': 'Somebody had been informed of a planned or imminent attack.',
  'warnings/knew-of': 'Somebody knew of a threat before the event.',
  'warnings/warning-noun': 'A warning from or to somebody is named.',
  'warnings/threat-call': 'An anonymous call, a bomb threat or a threatening message is told of.',
  'warnings/threatened': 'Somebody threatened to do it.',
}
