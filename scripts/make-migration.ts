// npx tsx scripts/make-migration.ts <name>: writes the SQL that leads from the last schema to the present one,
// for both databases. The schema a migration leads to is kept beside it, so that the next one can start there.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { openSchemaEngine } from '@/lib/db/schema-engine'
import { postgresSchema } from './prisma-schema.mjs'

const name = process.argv[2]
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Give the migration a name in lower case, such as add_groups.')
  process.exit(2)
}

const schema = readFileSync('prisma/schema.prisma', 'utf8')
const providers = [
  { provider: 'sqlite', text: schema },
  { provider: 'postgresql', text: postgresSchema(schema) },
]

for (const { provider, text } of providers) {
  const folder = join('prisma/migrations', provider)
  mkdirSync(folder, { recursive: true })
  const before = readdirSync(folder)
    .filter((each) => /^\d/.test(each))
    .sort()
  const last = before.at(-1)
  const engine = await openSchemaEngine(new PrismaLibSql({ url: ':memory:' }), [['schema.prisma', text]])
  const target = (content: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content }],
    configDir: '.',
  })
  const { stdout } = await engine.diff({
    from:
      last === undefined
        ? { tag: 'empty' }
        : target(readFileSync(join(folder, last, 'schema.prisma'), 'utf8')),
    to: target(text),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  const made = join(folder, `${String(before.length + 1).padStart(4, '0')}_${name}`)
  mkdirSync(made)
  writeFileSync(join(made, 'migration.sql'), stdout ?? '')
  writeFileSync(join(made, 'schema.prisma'), text)
  writeFileSync(join(folder, 'migration_lock.toml'), `provider = "${provider}"\n`)
  console.log(made)
}
