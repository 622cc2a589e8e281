import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A numbered line of what must hold, and the tests whose titles cite a rule that shows it. */
export interface QualityLine {
  readonly id: string
  readonly isMust: boolean
  readonly wording: string
  readonly rules: readonly string[]
  readonly titles: readonly string[]
  /** Said in the table: no test shows this line, and why. */
  readonly isOpen: boolean
}

const roots = ['app', 'bench', 'e2e', 'lib', 'scripts', 'server']
const testFile = /(\.test|\.spec|-contract)\.tsx?$/
const title = /['"`]((?:\[[A-Z][A-Za-z]*\d+\] ?)+[^'"`\n]*)/g
const tableRow = /^\| ([A-E]\d+) (M|S) +\| (.+?) +\| (.+?) +\|$/gm
const ruleId = /^[A-Z][A-Za-z]*\d+$/

function testFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return ['node_modules', 'generated'].includes(entry.name) ? [] : testFiles(path)
    return testFile.test(entry.name) ? path : []
  })
}

function titlesByRule(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const folders = readdirSync('.').filter((name) => roots.includes(name))
  for (const file of folders.flatMap(testFiles)) {
    for (const [, text = ''] of readFileSync(file, 'utf8').matchAll(title)) {
      const cited = text.match(/^(?:\[[A-Z][A-Za-z]*\d+\] ?)+/)?.[0].match(/[A-Z][A-Za-z]*\d+/g) ?? []
      for (const rule of cited) found.set(rule, [...(found.get(rule) ?? []), text])
    }
  }
  return found
}

/** All lines of `docs/quality-lines.md`, each with the tests that show it. */
export function qualityLines(): readonly QualityLine[] {
  const shown = titlesByRule()
  return [...readFileSync('docs/quality-lines.md', 'utf8').matchAll(tableRow)].map(
    ([, id = '', weight, wording = '', by = '']) => {
      const rules = by.split(/[ ,]+/).filter((part) => ruleId.test(part))
      const titles = rules.flatMap((rule) => shown.get(rule) ?? [])
      return { id, isMust: weight === 'M', wording, rules, titles, isOpen: by.startsWith('open:') }
    },
  )
}
