import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'
import { Agent, type Dispatcher, request } from 'undici'
import { type Bytes, type Compression, Refusal, unpacked } from './bytes.ts'
import type { Limits } from './limits.ts'
import { SKIP } from './skip.ts'

/** A fetched page before it is read: the address it came from in the end, and its bytes, which must be read or closed. */
export interface Fetched {
  readonly url: string
  /** The charset of the content type, where the server states one. */
  readonly charset: string | null
  readonly bytes: Bytes
  /** Ends the connection; safe to call twice. */
  close(): Promise<void>
}

const AGENT_NAME = 'hearsay (reads single reports on a user’s request)'.replace('’', "'")

/** Addresses that are not of the public internet (IANA special-purpose registries; RFC 6890 and its updates). */
const PRIVATE = ((): BlockList => {
  const list = new BlockList()
  for (const [net, bits] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const)
    list.addSubnet(net, bits, 'ipv4')
  for (const [net, bits] of [
    ['::', 128],
    ['::1', 128],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 64],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
  ] as const)
    list.addSubnet(net, bits, 'ipv6')
  return list
})()

/**
 * Whether an IP address is private, of this machine, or otherwise not of the public internet.
 *
 * @param address IPv4 or IPv6, also IPv4 within IPv6 ('::ffff:10.0.0.1'); a zone ('%eth0') is left out
 */
export function isPrivate(address: string): boolean {
  const plain = address.replace(/%.*$/, '')
  const family = isIP(plain)
  if (family === 0) return true
  // An IPv4 address written as IPv6 is checked by Node's list as what it stands for.
  return PRIVATE.check(plain, family === 4 ? 'ipv4' : 'ipv6')
}

/**
 * Looks a name up and refuses it when any of its addresses is private. It runs when the connection is made, so a name
 * that changes its address between a check and the connection gains nothing.
 */
const lookupPublic: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0)
    if (addresses.some(({ address }) => isPrivate(address))) return callback(new PrivateAddress(host), '', 0)
    if (options.all) return (callback as (e: null, all: typeof addresses) => void)(null, addresses)
    const first = addresses[0]
    if (!first) return callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '', 0)
    callback(null, first.address, first.family)
  })
}

class PrivateAddress extends Error {
  readonly code = 'HEARSAY_PRIVATE'
  readonly host: string

  constructor(host: string) {
    super(`${host} is private`)
    this.host = host
  }
}

/**
 * Fetches one address: one request after the other for redirects, within a time and a number of steps, text only, and
 * never from a private network unless that is allowed.
 *
 * @throws Refusal with the reason for every failure
 */
export async function fetchPage(address: string, limits: Limits, allowPrivate: boolean): Promise<Fetched> {
  const agent = new Agent({
    connections: 1,
    pipelining: 0,
    connect: { timeout: limits.timeout, ...(allowPrivate ? {} : { lookup: lookupPublic }) },
    headersTimeout: limits.timeout,
    bodyTimeout: limits.timeout,
    maxHeaderSize: 65_536,
  })
  const signal = AbortSignal.timeout(limits.timeout)
  const close = (): Promise<void> => agent.destroy().catch(() => undefined)
  try {
    const { url, response } = await follow(address, agent, signal, limits, allowPrivate)
    const type = header(response, 'content-type')
    if (!isReadable(type)) throw new Refusal(SKIP.contentType(type.split(';')[0]!.trim()))
    const length = Number(header(response, 'content-length') || '0')
    const encoding = header(response, 'content-encoding').trim().toLowerCase()
    if (length > limits.maxBytes && !isLines(type)) throw new Refusal(SKIP.tooLarge(limits.maxBytes))
    const charset = /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(type)?.[1] ?? null
    return { url, charset, bytes: told(decoded(response.body, encoding, limits), url, limits, close), close }
  } catch (error) {
    await close()
    throw refusalOf(error, address, limits)
  }
}

/** Goes from address to address until one answers with a page. */
async function follow(
  address: string,
  agent: Agent,
  signal: AbortSignal,
  limits: Limits,
  allowPrivate: boolean,
): Promise<{ url: string; response: Dispatcher.ResponseData }> {
  let url = new URL(address)
  for (let step = 0; step <= limits.maxRedirects; step++) {
    checkAddress(url, allowPrivate)
    const response = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        'user-agent': AGENT_NAME,
        accept:
          'text/html,application/xhtml+xml,application/ld+json,application/json;q=0.9,application/rss+xml;q=0.9,application/atom+xml;q=0.9,text/plain;q=0.9,text/*;q=0.5',
        'accept-encoding': 'gzip, br, deflate',
      },
    })
    const to = header(response, 'location')
    if (response.statusCode >= 300 && response.statusCode < 400 && to !== '') {
      await response.body.dump({ limit: 65_536 }).catch(() => undefined)
      url = nextAddress(to, url)
      continue
    }
    if (response.statusCode !== 200)
      throw new Refusal(SKIP.httpError(response.statusCode, STATUS[response.statusCode] ?? ''))
    url.hash = ''
    return { url: url.href, response }
  }
  throw new Refusal(SKIP.redirects(limits.maxRedirects))
}

const STATUS: Readonly<Record<number, string>> = {
  401: 'login needed',
  402: 'payment needed',
  403: 'forbidden',
  404: 'not found',
  410: 'gone',
  429: 'too many requests',
  451: 'unavailable for legal reasons',
  500: 'server error',
  502: 'bad gateway',
  503: 'unavailable',
  504: 'gateway timeout',
}

function nextAddress(to: string, from: URL): URL {
  try {
    return new URL(to, from)
  } catch {
    throw new Refusal(SKIP.badUrl())
  }
}

/** Only web addresses; one given as a number is checked here, since no name is looked up for it. */
function checkAddress(url: URL, allowPrivate: boolean): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refusal(SKIP.badUrl())
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && isIP(host) !== 0 && isPrivate(host)) throw new Refusal(SKIP.privateAddress(host))
}

function isReadable(type: string): boolean {
  const name = type.split(';')[0]!.trim().toLowerCase()
  // Without a type, or with the one for "some bytes", the content itself decides.
  return (
    name === '' ||
    /^(?:text\/.*|application\/(?:xhtml\+xml|xml|(?:rss|atom|rdf)\+xml|warc|json|.*\+json|x?-?ndjson|jsonl|jsonlines|x-jsonlines|octet-stream|gzip|x-gzip)|multipart\/related|message\/rfc822)$/.test(
      name,
    )
  )
}

function isLines(type: string): boolean {
  return /ndjson|jsonl|gzip|octet-stream/i.test(type)
}

function header(response: Dispatcher.ResponseData, name: string): string {
  const value = response.headers[name]
  return Array.isArray(value) ? (value[0] ?? '') : (value ?? '')
}

function decoded(body: Bytes, encoding: string, limits: Limits): Bytes {
  const compression: Compression | null =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? 'gzip'
      : encoding === 'br'
        ? 'br'
        : encoding === 'deflate'
          ? 'deflate'
          : null
  return compression === null ? body : unpacked(body, compression, limits.maxStreamBytes)
}

/** The bytes with every failure told as a refusal, and the connection ended when they end. */
async function* told(
  bytes: Bytes,
  url: string,
  limits: Limits,
  close: () => Promise<void>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch (error) {
    throw refusalOf(error, url, limits)
  } finally {
    await close()
  }
}

function refusalOf(error: unknown, address: string, limits: Limits): unknown {
  if (error instanceof Refusal) return error
  const { name = '', code = '' } = error as { name?: string; code?: string }
  const cause = (error as { cause?: { code?: string } }).cause?.code ?? ''
  const host = hostOf(address)
  if (error instanceof PrivateAddress || code === 'HEARSAY_PRIVATE' || cause === 'HEARSAY_PRIVATE')
    return new Refusal(SKIP.privateAddress(host))
  if (name === 'TimeoutError' || name === 'AbortError' || /TIMEOUT|ETIMEDOUT|ABORTED/.test(`${code} ${cause}`))
    return new Refusal(SKIP.timeout(limits.timeout / 1000))
  if (/ENOTFOUND|EAI_AGAIN/.test(`${code} ${cause}`)) return new Refusal(SKIP.unknownHost(host))
  return new Refusal(SKIP.unreachable(host, code || cause || name || 'no answer'))
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname.replace(/^\[|\]$/g, '')
  } catch {
    return address
  }
}
