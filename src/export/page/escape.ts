const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * Text of a report made safe for HTML content and quoted attributes, as many characters in the page as in the text:
 * control characters become '\ufffd', and a carriage return is kept as one (parsers fold a bare CR LF into one).
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (mark) => MARKS[mark]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/\r/g, '&#13;')
}
