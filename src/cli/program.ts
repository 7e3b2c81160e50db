import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { inspect } from './inspect.ts'
import { Misuse } from './misuse.ts'
import { read } from './read.ts'
import { EXIT, type Terminal } from './terminal.ts'
import { why } from './why.ts'

/** The version in package.json, two folders up from here in the sources and in the build alike. */
const version = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version

const EXIT_HELP = `
Exit codes: 0 everything was read; 1 some inputs were not read (each has its line); 2 misuse.`

/**
 * The command line as data: commands, options, help. Kept apart from running it, so that the reference page can be
 * generated from it.
 *
 * @param terminal where answers and talk go
 * @param done called with the exit code of the command that ran
 */
export function programFor(terminal: Terminal, done: (code: number) => void): Command {
  const program = new Command('hearsay')
  program
    .description(
      'Reads news reports and writes one sourced account per incident. Offline; nothing leaves this machine.',
    )
    .version(version)
    .addHelpText('after', EXIT_HELP)
    .exitOverride()
    .showHelpAfterError('(add --help to see what it takes, with examples)')
    .configureOutput({ writeOut: (text) => terminal.answer(text), writeErr: (text) => terminal.talk(text) })

  program
    .command('read', { isDefault: true })
    .description('Read reports and write their accounts.')
    .argument('<input...>', 'files, folders, globs, http(s) addresses, or - for standard input')
    .option('--json', 'write the run as JSON (see schema/run.schema.json)')
    .option('--md', 'write the accounts as Markdown')
    .option('--html', 'write one HTML page that opens offline')
    .option('--out <path>', 'write to this file, or into this folder, instead of standard output')
    .option('--page <file>', 'beside the answer, write the HTML page to this file')
    .option('--all', 'show every count, statement and time in the terminal, not the weightiest only')
    .option('--allow-private', 'also read addresses of private networks and of this machine')
    .addHelpText(
      'after',
      `
Examples:
  hearsay read reports/
  hearsay read 'reports/**/*.html' --html --out account.html
  cat report.txt | hearsay read - --json${EXIT_HELP}`,
    )
    .action(async (inputs: string[], options) => done(await read(inputs, options, terminal)))

  program
    .command('why')
    .description('Say which rule found a line of an account, and on which words.')
    .argument(
      '<id>',
      'the id in a citation: report.c1 (claim), .f1 (figure), .b1 (blame), .w1 (warning), .t1 (time), or a report, copy or incident',
    )
    .argument('[input...]', 'the inputs to look in; without them, those of the last read')
    .option('--allow-private', 'also read addresses of private networks and of this machine')
    .addHelpText(
      'after',
      `
Examples:
  hearsay why lw-agency.f3
  hearsay why lw-agency~lw-followup
  hearsay why lw-agency.c2 reports/${EXIT_HELP}`,
    )
    .action(async (id: string, inputs: string[], options) => done(await why(id, inputs, options, terminal)))

  program
    .command('inspect')
    .description(
      'Show what was found in each report: its facts, text, residue with reasons, claims, figures and times.',
    )
    .argument('<input>', 'a file, a folder, an address, or - for standard input')
    .option('--json', 'write the report as JSON')
    .option('--allow-private', 'also read addresses of private networks and of this machine')
    .addHelpText(
      'after',
      `
Example:
  hearsay inspect report.html${EXIT_HELP}`,
    )
    .action(async (file: string, options) => done(await inspect(file, options, terminal)))
  return program
}

/**
 * Runs a command line.
 *
 * @param args what stands after `hearsay`
 * @returns the exit code: 0 all read, 1 some inputs not read, 2 misuse
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = EXIT.read
  try {
    await programFor(terminal, (result) => {
      code = result
    }).parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.read : EXIT.misuse
    if (error instanceof Misuse) {
      terminal.talk(`hearsay: ${error.message}\n`)
      return EXIT.misuse
    }
    throw error
  }
}
