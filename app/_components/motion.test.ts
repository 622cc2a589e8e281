import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const sheets = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(join('app', file), 'utf8'))

function valuesOf(property: string): readonly string[] {
  const declaration = new RegExp(`(?<![\\w-])${property}:\\s*([^;]+);`, 'g')
  return sheets.flatMap((sheet) => [...sheet.matchAll(declaration)].map(([, value = '']) => value))
}

it('[Mo1] nothing goes on moving, and whoever asked for less motion sees none', () => {
  const [settle = ''] = valuesOf('--move-settle')
  expect(Number.parseFloat(settle)).toBeLessThan(5)
  for (const value of valuesOf('animation').filter((each) => each !== 'none')) {
    expect(value).not.toContain('infinite')
    // A length that reduced motion sets to nothing; `0s` only shows or hides after a while.
    expect(value).toMatch(/var\(--move-\w+\)|\b0s\b/)
  }
  const [, reduced = ''] =
    /prefers-reduced-motion: reduce\) \{\s*:root \{([^}]*)\}/.exec(sheets.join('\n')) ?? []
  const moves = new Set(sheets.flatMap((sheet) => sheet.match(/--move-\w+(?=:)/g) ?? []))
  for (const move of moves) expect(reduced).toContain(`${move}: 0ms`)
})
