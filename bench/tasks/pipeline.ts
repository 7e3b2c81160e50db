import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { jsonOf } from '../../src/export/json.ts'
import { readInputs } from '../../src/intake/index.ts'
import type { Input, Skipped } from '../../src/intake/input.ts'
import { isSkipped, readReports, reportsFrom, type Watch } from '../../src/pipeline.ts'
import { type TaskOptions, writeRows } from '../task.ts'

/** One form of input, measured in a process of its own so that peaks of memory do not mix. */
interface Measured {
  readonly form: string
  readonly reports: number
  readonly skipped: number
  readonly characters: number
  readonly seconds: number
  readonly peakMegabytes: number
  readonly startMegabytes: number
  readonly stages: Readonly<Record<string, number>>
  /** Processor milliseconds of the stages that read one report, in the run above and in the best of later rounds. */
  readonly cold: Readonly<Record<string, number>>
  readonly warm: Readonly<Record<string, number>>
}

/** The stages that must together cost less than a quarter of the claims stage. */
const FINDING = ['times', 'figures', 'blame', 'warnings'] as const
const ROUNDS = 6

const CHILD = 'HEARSAY_BENCH_FORM'

/**
 * Reports a second and peak memory of the whole program on one core, for text and for HTML, and where the time goes;
 * for the stages that find times, figures, blame and warnings also what they cost beside the claims stage.
 * `data` is a folder of reports; each form found in it is run by itself.
 */
export async function run({ data, out }: TaskOptions): Promise<void> {
  const form = process.env[CHILD]
  if (form) {
    process.stdout.write(JSON.stringify(await measure(data, form)))
    return
  }
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, one process, data ${data}`)
  const rows: Measured[] = []
  for (const form of ['text', 'html', 'record']) {
    const answer = execFileSync(process.execPath, [...process.execArgv, process.argv[1]!, 'pipeline', '--data', data], {
      env: { ...process.env, [CHILD]: form },
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    const measured = JSON.parse(answer) as Measured
    if (measured.reports + measured.skipped === 0) continue
    rows.push(measured)
    const perSecond = (measured.reports / measured.seconds).toFixed(1)
    console.log(
      `\n${form}: ${measured.reports} reports (${measured.skipped} not read), ${measured.characters.toLocaleString('en')} characters in ${measured.seconds.toFixed(2)} s: ${perSecond} reports/s; peak memory ${measured.peakMegabytes.toFixed(0)} MB (${measured.startMegabytes.toFixed(0)} MB before the first report)`,
    )
    const whole = Object.values(measured.stages).reduce((sum, ms) => sum + ms, 0)
    for (const [stage, ms] of Object.entries(measured.stages).sort((a, b) => b[1] - a[1])) {
      console.log(
        `  ${stage.padEnd(10)} ${ms.toFixed(0).padStart(7)} ms  ${((100 * ms) / whole).toFixed(1).padStart(5)}%`,
      )
    }
    console.log(`  times, figures, blame and warnings against claims, processor time:`)
    console.log(`    this run, the first of its process  ${share(measured.cold)}`)
    console.log(`    best of ${ROUNDS} rounds after it${' '.repeat(12)}${share(measured.warm)}`)
  }
  writeRows(out, rows)
}

/** "71% (20 + 70 + 30 + 10 of 180 ms)" */
function share(stages: Readonly<Record<string, number>>): string {
  const parts = FINDING.map((stage) => stages[stage] ?? 0)
  const sum = parts.reduce((a, b) => a + b, 0)
  const claims = stages['claims'] ?? 0
  const percent = claims > 0 ? ((100 * sum) / claims).toFixed(1) : '-'
  return `${percent}% (${parts.map((ms) => ms.toFixed(0)).join(' + ')} of ${claims.toFixed(0)} ms)`
}

async function measure(data: string, form: string): Promise<Measured> {
  const stages: Record<string, number> = {}
  const cold: Record<string, number> = {}
  const onProcessor = processorWatch(cold)
  const watch: Watch = (stage, work) => {
    const began = performance.now()
    const result = onProcessor(stage, work)
    stages[stage] = (stages[stage] ?? 0) + performance.now() - began
    return result
  }
  let characters = 0
  const ofForm = async function* (): AsyncGenerator<Input | Skipped> {
    for await (const input of readInputs([data])) {
      if (isSkipped(input) || input.form !== form) continue
      characters += input.text.length
      yield input
    }
  }
  const startMegabytes = process.memoryUsage().rss / 1e6
  const began = performance.now()
  const made = await readReports(ofForm(), watch)
  watch('export', () => jsonOf(made))
  const seconds = (performance.now() - began) / 1000
  const intake = seconds * 1000 - Object.values(stages).reduce((sum, ms) => sum + ms, 0)
  const peakMegabytes = (process.resourceUsage().maxRSS * 1024) / 1e6
  const warm: Record<string, number> = {}
  for (let round = 0; round < ROUNDS; round++) {
    const spent: Record<string, number> = {}
    reportsFrom(made.reports, new Map(), processorWatch(spent))
    for (const [stage, ms] of Object.entries(spent)) warm[stage] = Math.min(warm[stage] ?? ms, ms)
  }
  return {
    form,
    reports: made.reports.length,
    skipped: made.skipped.length,
    characters,
    seconds,
    peakMegabytes,
    startMegabytes,
    stages: { intake, ...stages },
    cold,
    warm,
  }
}

/**
 * Adds up the processor time that each stage takes: other work on the machine does not count. Of the whole process, with
 * the compiler's threads: the clock of a single thread moves in steps of 4 ms on some systems, longer than a stage takes.
 */
function processorWatch(spent: Record<string, number>): Watch {
  return (stage, work) => {
    const began = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(began)
    spent[stage] = (spent[stage] ?? 0) + (user + system) / 1000
    return result
  }
}
