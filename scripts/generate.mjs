// Makes what is derived: both Prisma clients and the merged message files. Fails loudly when one fails.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { writeMessages } from './messages.mjs'
import { postgresSchema } from './prisma-schema.mjs'

const require = createRequire(import.meta.url)
const prismaCli = require.resolve('prisma/build/index.js')

/** The generator never calls the schema engine, but looks for it first: any executable file will do. */
const env = {
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
}

function generateClient(schemaFile) {
  execFileSync(process.execPath, [prismaCli, 'generate', '--no-hints', `--schema=${schemaFile}`], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

mkdirSync('.build', { recursive: true })
writeFileSync('.build/postgres.prisma', postgresSchema(readFileSync('prisma/schema.prisma', 'utf8')))
generateClient('prisma/schema.prisma')
generateClient('.build/postgres.prisma')
writeMessages()
