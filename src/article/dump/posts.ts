/** Posts of social platforms set into a report: "Text pic.twitter.com/x — Name (@handle) May 28, 2016". Part of the report. */
const POST =
  /pic\.twitter\.com\/|\bhttps?:\/\/t\.co\/|[—–-]\s*[^—–]{1,60}\(@\w{1,30}\)|(?:^|\s)@\w{2,30}\b.*#\w|A post shared by\b|\(@\w{1,30}\) (?:on )?(?:\p{L}+\.? )?\d{1,2}/u

/** Whether a line is a post set into the report. */
export function isEmbeddedPost(text: string): boolean {
  return text.length <= 2000 && POST.test(text)
}
