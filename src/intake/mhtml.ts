import PostalMime from 'postal-mime'
import type { FoundRecord } from './record.ts'

/** A page or text found in a saved page (RFC 2557) or a mail. */
export interface PageInMail {
  readonly form: 'html' | 'text'
  readonly text: string
  readonly stated: FoundRecord['stated']
}

/**
 * The page in an MHTML file, or the text of a mail. Pictures and style sheets in it are never touched.
 *
 * @returns null where it holds neither
 */
export async function pageInMhtml(bytes: Uint8Array): Promise<PageInMail | null> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20, maxHeadersSize: 1_000_000 })
  const header = (key: string): string | null => mail.headers.find((each) => each.key === key)?.value?.trim() ?? null
  const address = header('snapshot-content-location') ?? header('content-location')
  const url = address !== null && /^https?:\/\/\S+$/i.test(address) ? { url: address } : {}
  // A page names its own title, better than the subject that the browser made of it; it also states when it was
  // published, while the date of the mail is the day of saving.
  if (mail.html !== undefined && mail.html.trim() !== '') return { form: 'html', text: mail.html, stated: url }
  if (mail.text === undefined || mail.text.trim() === '') return null
  const title = mail.subject?.replace(/^\s*(?:(?:fwd?|re|wg|aw|tr):\s*)+/i, '').trim() ?? ''
  const sent = mail.date !== undefined && /^\d{4}-/.test(mail.date) ? { sent: mail.date } : {}
  return { form: 'text', text: mail.text, stated: { ...url, ...(title !== '' && { title }), ...sent } }
}
