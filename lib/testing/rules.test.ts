import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const roots = ['app', 'bench', 'e2e', 'lib', 'scripts', 'server']
const testFile = /(\.test|\.spec|-contract)\.tsx?$/
const ruleLine = /^- \*\*([A-Z][a-z]?\d+)\*\* /gm
/** The ids a title begins with: `'[P4] makes …'`. */
const titleStart = /['"`]((?:\[[A-Z][a-z]?\d+\] ?)+)/g

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory())
        return entry.name === 'node_modules' || entry.name === 'generated' ? [] : filesIn(path)
      return testFile.test(entry.name) ? path : []
    })
  } catch {
    return []
  }
}

function idsIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap((match) => match[1]?.match(/[A-Z][a-z]?\d+/g) ?? [])
}

const rules = idsIn(readFileSync('docs/rules.md', 'utf8'), ruleLine)
const cited = roots
  .flatMap(filesIn)
  .flatMap((file) => idsIn(readFileSync(file, 'utf8'), titleStart).map((id) => ({ id, file })))

it('knows every rule that a test cites', () => {
  expect(cited.filter(({ id }) => !rules.includes(id))).toEqual([])
})

it('sees every rule shown by a test', () => {
  const shown = new Set(cited.map(({ id }) => id))
  expect(rules.filter((id) => !shown.has(id))).toEqual([])
  expect(shown.size).toBeGreaterThan(100)
})

it('gives every rule an id of its own', () => {
  expect(rules.filter((id, index) => rules.indexOf(id) !== index)).toEqual([])
})
