import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Input, Skipped } from './input.ts'

export interface IntakeOptions {
  readonly allowPrivate?: boolean
}

/** Interim: reads files and folders as they are. The intake stage replaces this file as a whole. */
export async function* readInputs(
  names: readonly string[],
  options: IntakeOptions = {},
): AsyncGenerator<Input | Skipped> {
  for (const name of names) {
    if (statSync(name).isDirectory()) {
      yield* readInputs(
        readdirSync(name).map((entry) => join(name, entry)),
        options,
      )
    } else {
      const text = readFileSync(name, 'utf8')
      const form = /<html|<!doctype html/i.test(text.slice(0, 2000)) ? 'html' : 'text'
      yield { id: basename(name).replace(/\.\w+$/, ''), input: name, form, text, stated: {} }
    }
  }
}
