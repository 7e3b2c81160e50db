/** The host of a web address without "www.", lower case; null when it is no address. */
export function hostOf(url: string): string | null {
  const match = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url.trim())
  return match ? match[1]!.toLowerCase().replace(/^www\d?\./, '') : null
}
