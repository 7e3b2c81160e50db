#!/usr/bin/env node
import { runCommandLine } from './program.ts'
import { ownTerminal } from './terminal.ts'

process.exitCode = await runCommandLine(process.argv.slice(2), ownTerminal())
