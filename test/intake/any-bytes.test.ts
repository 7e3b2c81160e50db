import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readInputs } from '../../src/intake/index.ts'
import type { Input, Skipped } from '../../src/intake/input.ts'
import { recordOf, recordsIn } from '../../src/intake/record.ts'

/** Reads bytes as standard input, in pieces of any size. */
async function readBytes(bytes: Uint8Array, piece = 1000): Promise<(Input | Skipped)[]> {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece)
  }
  const found: (Input | Skipped)[] = []
  for await (const one of readInputs(['-'], { stdin: pieces(), maxBytes: 100_000 })) found.push(one)
  return found
}

const starts = [
  '',
  '{"',
  '[{"text":',
  '<html>',
  '%PDF-',
  'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b',
  '\ufeff',
  '<?xml version="1.0"?>',
  '{"text":"a"}\n{',
]
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 500 }),
  fc
    .tuple(fc.constantFrom(...starts), fc.string({ unit: 'binary', maxLength: 200 }))
    .map(([a, b]) => Buffer.from(a + b)),
  fc.uint8Array({ maxLength: 300 }).map((each) => gzipSync(each)),
  fc.tuple(fc.uint8Array({ maxLength: 300 }), fc.nat(200)).map(([each, cut]) => gzipSync(each).subarray(0, cut)),
  fc.json({ maxDepth: 4 }).map((json) => Buffer.from(json)),
  fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => Buffer.from(text, 'utf16le')),
)

test('any bytes give a report or a reason, the same however they arrive', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, async (each) => {
      const found = await readBytes(each)
      expect(found.length).toBeGreaterThan(0)
      for (const one of found) {
        if ('todo' in one) expect(`${one.why} ${one.todo}`).toMatch(/^[^\n]+[.] [^\n]+[.]$/)
        else expect(one.text.trim()).not.toBe('')
      }
      expect(await readBytes(each, 7)).toEqual(found)
    }),
    { numRuns: 300 },
  )
})

test('any JSON value gives records with text or none', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      for (const fields of recordsIn(value)) {
        const found = recordOf(fields)
        if (found) expect(found.text.trim()).not.toBe('')
      }
    }),
  )
})

test('JSON nested a hundred thousand deep, and deep inside a record, is read or told', async () => {
  const deep = '['.repeat(40_000) + ']'.repeat(40_000)
  expect(await readBytes(Buffer.from(deep))).toEqual([expect.objectContaining({ code: 'no-text' })])
  expect(await readBytes(Buffer.from(`{"meta": ${deep}, "text": "A crane fell."}`))).toEqual([
    expect.objectContaining({ text: 'A crane fell.' }),
  ])
  expect(await readBytes(Buffer.from('{"a":'.repeat(15_000)))).toEqual([expect.objectContaining({ code: 'truncated' })])
})

test('keeps stray zero bytes and lone surrogates, and tells a line that is too long from the rest of a stream', async () => {
  expect(await readBytes(Buffer.from('A crane fell\0 across the quay, the port police said on Tuesday.'))).toEqual([
    expect.objectContaining({ text: 'A crane fell\0 across the quay, the port police said on Tuesday.' }),
  ])
  expect(await readBytes(Buffer.from('{"text":"A crane \\ud800 fell."}'))).toEqual([
    expect.objectContaining({ text: 'A crane \ud800 fell.' }),
  ])
  const lines = `{"text":"One."}\n{"text":"${'x'.repeat(100_001)}"}\n{"text":"Two."}\n`
  expect((await readBytes(Buffer.from(lines))).map((one) => ('todo' in one ? one.why : one.text))).toEqual([
    'One.',
    'This line is longer than 100 KB.',
    'Two.',
  ])
})

test('counts bad lines after the first twenty', async () => {
  const found = await readBytes(Buffer.from(`{"text":"One."}\n${'{"broken\n'.repeat(50)}{"text":"Two."}`))
  expect(found.filter((one) => !('todo' in one))).toHaveLength(2)
  expect(found.at(-1)).toEqual({
    input: '-',
    code: 'bad-line',
    why: '30 more lines are not JSON objects.',
    todo: 'Write one report as a JSON object on each line.',
  })
})
