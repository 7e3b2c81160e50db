import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { jsonOf } from '../../src/export/json.ts'
import { readInputs } from '../../src/intake/index.ts'
import { readReports } from '../../src/pipeline.ts'

const root = resolve(import.meta.dirname, '..', '..')

test('the JSON of the example reports fits the published schema', async () => {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(
    JSON.parse(readFileSync(join(root, 'schema', 'run.schema.json'), 'utf8')),
  )
  const folders = ['hoax-calls', 'halden-quay'].map((name) => join(root, 'examples', name))
  validate(JSON.parse(jsonOf(await readReports(readInputs(folders)))))
  expect(validate.errors).toBeNull()
})
