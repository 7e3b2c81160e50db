/**
 * `npm start`: reads the example reports, or the paths it is given, prints their accounts and writes their page.
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runCommandLine } from './program.ts'
import { ownTerminal } from './terminal.ts'

const root = resolve(import.meta.dirname, '..', '..')
const paths = process.argv.slice(2)
const inputs = paths.length > 0 ? paths : [join(root, 'examples', 'hoax-calls'), join(root, 'examples', 'halden-quay')]
const folder = join(root, 'out')
mkdirSync(folder, { recursive: true })
const terminal = ownTerminal()
const page = join(folder, 'account.html')
process.exitCode = await runCommandLine(['read', ...inputs, '--page', page], terminal)
