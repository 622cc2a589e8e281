import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { actions, addresses } from '@/lib/protocol/addresses'
import { permissionsPage } from './permissions'

it('[P22] docs/permissions.md says what the tables say', () => {
  // Run `npx tsx scripts/permissions.ts` after changing a table.
  expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionsPage())
})

it('[P22] every page and route has a row', () => {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
  const found = files
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => `/${file.replace(/\/?(page\.tsx|route\.ts)$/, '')}`)
  expect(found.filter((address) => addresses[address] === undefined)).toEqual([])
})

it('[P22] every action of a page has a row, and every row an action', () => {
  const found = readdirSync('app/_actions')
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => {
      const text = readFileSync(join('app/_actions', file), 'utf8')
      const names = text.startsWith("'use server'") ? text.matchAll(/^export async function (\w+)/gm) : []
      return [...names].map((match) => `${file.replace('.ts', '')}.${match[1]}`)
    })
  expect(found.toSorted()).toEqual(Object.keys(actions).toSorted())
})
