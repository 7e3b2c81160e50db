import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { jsonOf } from '../../src/export/json.ts'
import { readInputs } from '../../src/intake/index.ts'
import type { Input, Skipped } from '../../src/intake/input.ts'
import { isSkipped, readReports, type Watch } from '../../src/pipeline.ts'
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
}

const CHILD = 'HEARSAY_BENCH_FORM'

/**
 * Reports a second and peak memory of the whole program on one core, for text and for HTML, and where the time goes.
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
  }
  writeRows(out, rows)
}

async function measure(data: string, form: string): Promise<Measured> {
  const stages: Record<string, number> = {}
  const watch: Watch = (stage, work) => {
    const began = performance.now()
    const result = work()
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
  return {
    form,
    reports: made.reports.length,
    skipped: made.skipped.length,
    characters,
    seconds,
    peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
    startMegabytes,
    stages: { intake, ...stages },
  }
}
