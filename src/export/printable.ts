/**
 * Text from a report made safe for a terminal: escape sequences and other control characters (a report could move the
 * cursor or hide words) become '\ufffd', direction overrides are dropped, line breaks become spaces.
 */
export function printable(text: string): string {
  return text
    .replace(/[\n\r\t\v\f\u2028\u2029]+/g, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd')
}
