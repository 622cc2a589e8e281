import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openDatabase } from '@/lib/db/database'
import { verifyDatabase } from '@/lib/db/verify'
import { kits } from '@/lib/domain/steps/registry'

/** A command starts in a second, but not on a machine that has other things to do. */
const patience = { timeout: 120_000 }

const folders: string[] = []
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'kompas-'))
  folders.push(made)
  return made
}
afterEach(() => {
  for (const each of folders.splice(0)) rmSync(each, { recursive: true, force: true })
})

interface Ran {
  readonly code: number | null
  readonly said: string
}

/** Runs a command as an operator would. */
function run(command: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', `scripts/${command}.ts`, ...args], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
  })
  let said = ''
  child.stdout.on('data', (words: Buffer) => (said += words.toString()))
  child.stderr.on('data', (words: Buffer) => (said += words.toString()))
  return new Promise((done) => child.once('close', (code) => done({ code, said })))
}

describe('npm run backup and restore', patience, () => {
  it('[Op1] go round: the same digest, said by both, also while the database is in use', async () => {
    const dataDir = folder()
    const backups = folder()
    const server = await openDatabase({ dataDir })
    const made = await run('backup', [backups], { DATA_DIR: dataDir })
    await server.close()
    expect(made.code).toBe(0)
    const digest = /Digest: (\w{64})/.exec(made.said)?.[1] ?? 'none'
    const file = /Backup: (\S+)/.exec(made.said)?.[1] ?? ''
    const again = await run('restore', [file], { DATA_DIR: join(folder(), 'new') })
    expect(again.said).toContain(digest)
    expect(again.code).toBe(0)
  })

  it('[Op2] say what is missing, and send PostgreSQL to its own tools', async () => {
    const DATA_DIR = folder()
    expect(await run('backup', [], { DATA_DIR })).toMatchObject({ code: 2 })
    const refused = await run('restore', ['nowhere.db'], { DATA_DIR })
    expect(refused.code).toBe(1)
    expect(refused.said).toMatch(/^There is no file \S+nowhere\.db\.\n$/)
    const DATABASE_URL = 'postgresql://somebody:very-secret@127.0.0.1:9/kompas'
    const elsewhere = await run('backup', [folder()], { DATA_DIR, DATABASE_URL })
    expect(elsewhere.code).toBe(1)
    expect(elsewhere.said).toContain('pg_dump')
    expect(elsewhere.said).not.toContain('very-secret')
  })
})

describe('npm run seed', patience, () => {
  it('[Op9] leaves a conversation that is half-way, with an account to lead it and nothing wrong', async () => {
    const DATA_DIR = folder()
    const { code, said } = await run('seed', ['mid-session', '--people', '3'], { DATA_DIR })
    expect(said).toContain('npm run dev')
    expect(code).toBe(0)
    const database = await openDatabase({ dataDir: DATA_DIR })
    const workshop = await database.prisma.workshop.findFirst()
    const owner = await database.prisma.user.findFirst()
    expect(workshop).toMatchObject({ status: 'live', ownerId: owner?.id, closedAt: null })
    expect(await database.prisma.workshopEvent.count({ where: { stepId: { not: null } } })).toBeGreaterThan(0)
    expect((await verifyDatabase(database, kits, new Date())).faults).toEqual([])
    await database.close()
  })

  it('[Op9] names the situations it knows', async () => {
    const { code, said } = await run('seed', ['somewhere'], { DATA_DIR: folder() })
    expect(code).toBe(2)
    expect(said).toContain('lobby | mid-session | closed')
  })
})
