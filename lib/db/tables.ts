import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationNames, migrationsFolder } from './migrate'

/** A table as every part of this program knows it. */
export interface Table {
  readonly name: string
  /** Columns of its key, in their order. */
  readonly key: readonly string[]
  /** Tables that must be filled before this one. */
  readonly needs: readonly string[]
}

function words(list: string): readonly string[] {
  return list.split(',').map((each) => each.trim())
}

function tableOf(name: string, body: string): Table {
  const lines = body.split('\n')
  const together = lines.flatMap((line) => /^\s*@@id\(\[(.+?)\]/.exec(line)?.[1] ?? [])
  const alone = lines.flatMap((line) => /^\s*(\w+)\s+\S+.*\s@id\b/.exec(line)?.[1] ?? [])
  const needs = lines.flatMap((line) => /^\s*\w+\s+(\w+)\??\s.*@relation\(fields:/.exec(line)?.[1] ?? [])
  return { name, key: together.length > 0 ? words(together[0] ?? '') : alone, needs }
}

function inOrder(tables: readonly Table[]): readonly Table[] {
  const done: Table[] = []
  while (done.length < tables.length) {
    const next = tables.find(
      (table) =>
        !done.includes(table) &&
        table.needs.every((need) => need === table.name || done.some((each) => each.name === need)),
    )
    if (!next) throw new Error('tables that need each other cannot be filled one after another')
    done.push(next)
  }
  return done
}

/** Every table of the present schema, those that others need first. */
export function tables(): readonly Table[] {
  const folder = join(migrationsFolder, 'sqlite', migrationNames('sqlite').at(-1) ?? '')
  const schema = readFileSync(join(folder, 'schema.prisma'), 'utf8')
  const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)]
  return inOrder(models.map(([, name = '', body = '']) => tableOf(name, body)))
}
