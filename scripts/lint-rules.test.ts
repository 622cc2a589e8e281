import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint()

/** What the linter says of a text if it stood in this file. Nothing is written. */
async function rulesBrokenBy(code: string, filePath = 'lib/domain/text.ts'): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath })
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
}

describe('[A1] the rules of a workshop depend on nothing but their arguments', () => {
  it('[A1] lets a pure function pass', async () => {
    expect(await rulesBrokenBy('export const next = (round: number) => round + 1\n')).toEqual([])
  }, 60_000)

  it.each([
    ['the clock', 'export const now = () => Date.now()\n', 'no-restricted-properties'],
    ['the clock by another name', 'export const now = () => new Date()\n', 'no-restricted-syntax'],
    ['chance', 'export const chance = () => Math.random()\n', 'no-restricted-properties'],
    ['a timer', 'export const later = (f: () => void) => setTimeout(f, 1)\n', 'no-restricted-globals'],
    ['Prisma', "export { PrismaLibSql } from '@prisma/adapter-libsql'\n", 'house/direction'],
    ['our database', "export { openDatabase } from '@/lib/db/database'\n", 'house/direction'],
    ['our database by its neighbours', "export { openDatabase } from '../db/database'\n", 'house/direction'],
    ['the server', "export { createRoom } from '@/server/room'\n", 'house/direction'],
    ['Node.js', "export { readFileSync } from 'node:fs'\n", 'house/direction'],
    ['React', "export { useState } from 'react'\n", 'house/direction'],
  ])('[A1] refuses %s in lib/domain', async (_what, code, rule) => {
    expect(await rulesBrokenBy(code)).toContain(rule)
  })

  it.each([
    ['pages in the server', "export { Button } from '@/app/_components/button'\n", 'server/room.ts'],
    ['the database in a page', "export { openDatabase } from '@/lib/db/database'\n", 'app/page.tsx'],
    ['the socket outside its module', "export { io } from 'socket.io-client'\n", 'lib/live/outbox.ts'],
  ])('[A1] refuses %s', async (_what, code, filePath) => {
    expect(await rulesBrokenBy(code, filePath)).toContain('house/direction')
  })

  it('[A1] refuses the environment outside lib/env.ts', async () => {
    expect(await rulesBrokenBy('export const port = process.env.PORT\n', 'server/room.ts')).toContain(
      'no-restricted-syntax',
    )
  })
})
