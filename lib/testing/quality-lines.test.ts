import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { qualityLines } from './quality-lines'

const lines = qualityLines()
const counts = { A: 17, B: 12, C: 23, D: 12, E: 15 }

it('knows every numbered line of the five sections, once and in order', () => {
  const all = Object.entries(counts).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, index) => `${section}${index + 1}`),
  )
  expect(lines.map(({ id }) => id)).toEqual(all)
})

it('finds a test for every line that does not say that it is open', () => {
  expect(lines.filter(({ titles, isOpen }) => titles.length === 0 && !isOpen).map(({ id }) => id)).toEqual([])
})

it('names only rules that exist, each with a test of its own', () => {
  const rules = readFileSync('docs/rules.md', 'utf8')
  const unknown = lines.flatMap(({ rules: cited }) => cited).filter((rule) => !rules.includes(`**${rule}**`))
  expect(unknown).toEqual([])
})
