import { analyse } from 'chardet'
import { Refusal } from './bytes.ts'
import { utf16Guess } from './kind.ts'
import { SKIP } from './skip.ts'

/** Bytes looked at to find an encoding. */
const SAMPLE = 64_000

/**
 * The name of a text's encoding as TextDecoder takes it: a byte-order mark, else UTF-8 where the bytes are valid in it,
 * else what the page or the server declares, else a guess from the bytes' statistics (chardet), else windows-1252.
 *
 * UTF-8 goes before the declaration: pages that declare Latin-1 and are sent as UTF-8 are common, and bytes that are
 * valid UTF-8 by accident are not.
 *
 * @param bytes the input, or its first 64,000 bytes
 * @param declared the charset of an HTTP header, where there is one
 */
export function encodingOf(bytes: Uint8Array, declared: string | null = null): string {
  const marked = byMark(bytes)
  if (marked !== null) return marked
  const wide = utf16Guess(bytes)
  if (wide !== null) return wide
  if (isUtf8(bytes)) return 'utf-8'
  const stated = known(declared) ?? known(declaredInside(bytes))
  if (stated !== null && stated !== 'utf-8') return stated
  if (mostlyUtf8(bytes)) return 'utf-8'
  for (const { name, confidence } of analyse(bytes.subarray(0, SAMPLE))) {
    const guess = known(name)
    if (guess !== null && guess !== 'utf-8' && confidence >= 20) return guess
  }
  return 'windows-1252'
}

/**
 * The text of some bytes.
 *
 * @param declared the charset of an HTTP header, where there is one
 * @throws Refusal when so many characters stay unknown that the text cannot be read
 */
export function textOf(bytes: Uint8Array, declared: string | null = null): string {
  const text = new TextDecoder(encodingOf(bytes, declared)).decode(bytes)
  if (isUnreadable(text)) throw new Refusal(SKIP.encoding())
  return text
}

/** More than one character in twenty unknown or a control character. */
export function isUnreadable(text: string): boolean {
  const sample = text.length > 200_000 ? text.slice(0, 200_000) : text
  const unknown = sample.match(/[\ufffd\u0000-\u0008\u000e-\u001a\u0080-\u009f]/g)?.length ?? 0
  return unknown > 0.05 * sample.length && unknown > 3
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // A sample may end within a character: as a stream, what is cut off at its end is no error.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** A few broken bytes in a text that otherwise uses UTF-8's longer characters well. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE))
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return whole > 8 * broken
}

/** `<meta charset>`, `<meta http-equiv content="...; charset=">`, `<?xml encoding=""?>`, MIME "charset=". */
function declaredInside(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1')
  return (
    /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head)?.[1] ??
    null
  )
}

/** A label that TextDecoder knows, in its own spelling. */
function known(label: string | null): string | null {
  if (label === null) return null
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}
