import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const readme = readFileSync('README.md', 'utf8')

/** Name and default of every setting, as the code has them. */
function settingsInCode(): Readonly<Record<string, string>> {
  const source = readFileSync('lib/env.ts', 'utf8')
  const schema = /environmentSchema = z\.object\(\{\n([\s\S]*?)\n\}\)/.exec(source)?.[1] ?? ''
  const entries = schema.split(/\n(?= {2}[A-Z_]+:)/).map((entry) => {
    const name = /^ {2}([A-Z_]+):/.exec(entry)?.[1] ?? ''
    const value = /\.default\('?([^')]*)'?\)/.exec(entry)?.[1]
    return [name, value ?? '–'] as const
  })
  return Object.fromEntries(entries)
}

function documents(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return documents(path)
    return path.endsWith('.md') ? [path] : []
  })
}

describe('the README', () => {
  it('[Doc1] tells every setting, with what it is when nobody sets it', () => {
    const table = readme.matchAll(/^\| `([A-Z_]+)` +\| `?([^`|]*?)`? +\|/gm)
    const told = Object.fromEntries([...table].map(([, name = '', value = '']) => [name, value]))
    expect(Object.keys(told).length).toBeGreaterThan(5)
    expect(told).toEqual(settingsInCode())
  })

  it('[Doc1] tells every command, and none that is not there', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')))
    const told = [...readme.matchAll(/npm run ([a-z:-]+)|^npm (start|test)\b/gm)].flatMap(
      ([, run, short]) => run ?? short ?? [],
    )
    expect([...new Set(told)].sort()).toEqual(Object.keys(scripts).sort())
  })
})

it('[Doc1] leads nowhere that does not exist, in any document', () => {
  const dead = ['README.md', ...documents('docs')].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
      .flatMap(([, target = '']) => (/^[a-z]+:/.test(target) ? [] : join(dirname(file), target)))
      .filter((target) => !existsSync(target))
      .map((target) => `${file}: ${target}`),
  )
  expect(dead).toEqual([])
})
