import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hearsay } from './terminal.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-'))
  process.env['XDG_CACHE_HOME'] = join(folder, 'cache')
  mkdirSync(join(folder, 'reports'))
  writeFileSync(
    join(folder, 'reports', 'pier.txt'),
    'Pier collapse in Ambrel kills four\n\nAMBREL (Tidewater Press) - Four people were killed when a pier collapsed in Ambrel on 12 June 2021, police said.\n\n“It gave way in a second,” harbour master Odo Lenz told reporters.\n',
  )
  writeFileSync(join(folder, 'reports', 'empty.txt'), '')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('hearsay read', () => {
  test('prints the account, names what was not read, and exits with 1', async () => {
    const { code, answer, talk } = await hearsay('read', join(folder, 'reports'))
    expect(code).toBe(1)
    expect(answer).toMatch(/^1 report, 1 origin · 1 incident · no copies · 1 input not read\n/)
    expect(answer).toContain('Not read')
    expect(answer).toContain('empty.txt')
    expect(talk).toBe('')
  })
  test('exits with 0 when everything was read', async () => {
    expect((await hearsay('read', join(folder, 'reports', 'pier.txt'))).code).toBe(0)
  })
  test('is the command that is meant when none is named', async () => {
    const named = await hearsay('read', join(folder, 'reports', 'pier.txt'))
    expect(await hearsay(join(folder, 'reports', 'pier.txt'))).toEqual(named)
  })
  test('refuses two forms at once with exit code 2', async () => {
    expect(await hearsay('read', folder, '--json', '--md')).toEqual({
      code: 2,
      answer: '',
      talk: 'hearsay: --json and --md cannot go together. Ask for one, or run twice.\n',
    })
  })
  test('says that a word is neither a file nor a command', async () => {
    expect(await hearsay('wy')).toEqual({
      code: 2,
      answer: '',
      talk: 'hearsay: there is no file and no command named "wy". Commands: read, why, inspect, help.\n',
    })
  })
  test('exits with 2 when no input is named', async () => {
    const { code, talk } = await hearsay('read')
    expect(code).toBe(2)
    expect(talk).toBe("error: missing required argument 'input'\n(add --help to see what it takes, with examples)\n")
  })
  test('writes into a folder under the name of the form, leaving no part files', async () => {
    const out = join(folder, 'out')
    mkdirSync(out)
    const { talk } = await hearsay('read', join(folder, 'reports', 'pier.txt'), '--json', '--out', out)
    expect(talk).toBe(`wrote ${join(out, 'account.json')}\n`)
    expect(readdirSync(out)).toEqual(['account.json'])
    expect(Object.keys(JSON.parse(readFileSync(join(out, 'account.json'), 'utf8')))).toEqual([
      'reports',
      'copies',
      'origins',
      'incidents',
      'skipped',
    ])
  })
  test('takes the form from the ending of --out', async () => {
    const page = join(folder, 'pier.html')
    await hearsay('read', join(folder, 'reports', 'pier.txt'), '--out', page)
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/)
  })
})

describe('hearsay why', () => {
  test('says so when the last read found no report', async () => {
    const none = join(folder, 'none.txt')
    await hearsay('read', none)
    expect(await hearsay('why', 'pier.f2')).toEqual({
      code: 2,
      answer: '',
      talk: `hearsay: no report was found in ${JSON.stringify(none)}. Name the inputs: hearsay why pier.f2 INPUT...\n`,
    })
  })

  test('explains a line of the last read: its rule, its words and its sentence', async () => {
    await hearsay('read', join(folder, 'reports', 'pier.txt'))
    const { code, answer } = await hearsay('why', 'pier.f2')
    expect(code).toBe(0)
    expect(answer).toContain('pier.f2  figure, killed, exact, scope total')
    expect(answer).toMatch(/rule {5}figures\//)
    expect(answer).toContain('"Four people"')
    expect(answer).toContain('Four people were killed when a pier collapsed in Ambrel')
  })
  test('tells why two reports of two fires are kept apart', async () => {
    const fires = join(folder, 'fires')
    mkdirSync(fires)
    const write = (name: string, text: string) => writeFileSync(join(fires, `${name}.txt`), text)
    write(
      'leeds',
      'Fire guts Marlow supermarket in Leeds\n\nA fire destroyed the Marlow supermarket in Leeds on Sunday. Police are treating the blaze as suspicious, the fire service said.\n',
    )
    write(
      'cork',
      'Pier reopens in Cork\n\nThe old pier in Cork opened again on Friday after two years of repairs. Children ran to its end.\n',
    )
    const { code, answer } = await hearsay('why', 'leeds~cork', fires)
    expect(code).toBe(0)
    expect(answer).toMatch(/^leeds~cork {2}leeds and cork: kept apart, in incident-\d and incident-\d$/m)
    expect(answer.replace(/\s+/g, ' ')).toContain(
      'against one incident: day: Sunday beside Friday; place: Leeds beside Cork',
    )
  })

  test('tells that a round-up stands by itself', async () => {
    const briefs = join(folder, 'briefs')
    mkdirSync(briefs)
    writeFileSync(
      join(briefs, 'brief.txt'),
      'Morning brief: ferry, market, mill\n\nHere is what you need to know this morning.\n\nFerry aground\n\nThe ferry Sunniva ran aground off Ostvik on Tuesday; three were injured.\n\nMarket shooting\n\nA gunman killed two people at the market in Dorn on Tuesday.\n\nMill fire\n\nA fire destroyed the paint mill in Velmar on Tuesday and killed one worker.\n',
    )
    writeFileSync(
      join(briefs, 'fire.txt'),
      'Fire guts mill\n\nFlames swept the old paint mill at Velmar early on Tuesday. One worker was killed, firefighters said.\n',
    )
    const { answer } = await hearsay('why', 'brief~fire', briefs)
    expect(answer).toContain('note     brief is a round-up of several happenings and stands by itself\n')
  })

  test('says which ids there are when it knows none such', async () => {
    const { code, talk } = await hearsay('why', 'pier.c99', join(folder, 'reports', 'pier.txt'))
    expect(code).toBe(2)
    expect(talk).toBe(
      'hearsay: no line has the id "pier.c99". Ids stand in brackets in the account, for example pier.c1; reports here: pier.\n',
    )
  })
})

describe('hearsay inspect', () => {
  test('shows the facts, the text and every kind of finding of one report', async () => {
    const { code, answer } = await hearsay('inspect', join(folder, 'reports', 'pier.txt'))
    expect(code).toBe(0)
    for (const heading of ['Text', 'Claims (', 'Figures (', 'Blame (', 'Warnings (', 'Times (']) {
      expect(answer).toContain(`\n${heading}`)
    }
  })
})
