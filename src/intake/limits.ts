/** What intake allows one input to cost. All sizes in bytes, times in milliseconds. */
export interface Limits {
  /** Largest single report, decoded or unpacked, and longest line of a JSON Lines file. */
  readonly maxBytes: number
  /** Most bytes a JSON Lines file may hold or unpack to; it is read as a stream. */
  readonly maxStreamBytes: number
  /** Longest a URL may take from the first packet to the last, redirects included. */
  readonly timeout: number
  readonly maxRedirects: number
}

export const LIMITS: Limits = {
  maxBytes: 20_000_000,
  maxStreamBytes: 2_000_000_000,
  timeout: 20_000,
  maxRedirects: 5,
}
