import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createJoinCodes } from '@/lib/db/join-codes'
import { openDatabase } from '@/lib/db/database'
import { startMailServer } from '@/server/testing/smtp-server'
import { startProvider } from '@/server/testing/oidc-provider'
import type { Machine } from './diagnose'
import { diagnose } from './diagnose'
import type { Finding } from './finding'

const folders: string[] = []
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'kompas-'))
  folders.push(made)
  return made
}
afterEach(() => {
  for (const each of folders.splice(0)) rmSync(each, { recursive: true, force: true })
})

const gibibyte = 1024 ** 3
const now = new Date('2026-11-24T12:00:00.000Z')

function examine(
  values: Record<string, string>,
  machine: Partial<Machine> = {},
): Promise<readonly Finding[]> {
  const healthy = { now, nodeVersion: '24.18.0', freeBytes: () => 50 * gibibyte }
  return diagnose({ ...healthy, values: { NODE_ENV: 'test', ...values }, ...machine })
}

function faults(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ level }) => level === 'fault').map(({ about, words }) => `${about}: ${words}`)
}

async function database(): Promise<string> {
  const dataDir = folder()
  const opened = await openDatabase({ dataDir })
  await opened.prisma.workshop.create({
    data: {
      ...{ workshopId: 'w', title: '', groupName: '', status: 'prepared', mode: 'named', language: 'nl' },
      createdAt: now,
    },
  })
  await createJoinCodes(opened).renew('w', now)
  await opened.close()
  return dataDir
}

const several = { DATABASE_URL: 'postgresql://kg@127.0.0.1:9/kg', SECRET: 'x'.repeat(32) }
const mail = { SMTP_FROM: 'kompas@example.nl' }
const sso = {
  ...{ OIDC_CLIENT_ID: 'kompasgesprek', OIDC_CLIENT_SECRET: 'very-secret' },
  PUBLIC_URL: 'http://127.0.0.1:9',
}

/** Looks with a provider of single sign-on that answers, known under an address made of its own. */
async function besideIssuer(
  known: (issuer: string) => string,
  machine: Partial<Machine> = { now: new Date() },
): Promise<readonly Finding[]> {
  const provider = await startProvider()
  provider.register('http://127.0.0.1:9/signin/sso/callback')
  const findings = await examine({ ...sso, DATA_DIR: folder(), OIDC_ISSUER: known(provider.issuer) }, machine)
  await provider.stop()
  return findings
}

describe('the doctor', () => {
  it('[Op5] finds nothing wrong with a folder that is new, and with a database that is used', async () => {
    expect(faults(await examine({ DATA_DIR: join(folder(), 'new') }))).toEqual([])
    const dataDir = await database()
    const server = await openDatabase({ dataDir })
    const findings = await examine({ DATA_DIR: dataDir })
    await server.close()
    expect(faults(findings)).toEqual([])
    expect(findings.find(({ about }) => about === 'Database')?.words).toContain('1 workshops')
  })

  it('[Op5] makes nothing while it looks', async () => {
    const dataDir = join(folder(), 'new')
    await examine({ DATA_DIR: dataDir })
    expect(existsSync(dataDir)).toBe(false)
    const empty = folder()
    await examine({ DATA_DIR: empty })
    expect(readdirSync(empty)).toEqual([])
  })

  it('[Op5] is let in by the mail and the single sign-on that are there', async () => {
    const server = await startMailServer()
    const findings = await examine({ ...mail, DATA_DIR: folder(), SMTP_URL: server.url })
    await server.stop()
    const beside = await besideIssuer((issuer) => issuer)
    expect(faults([...findings, ...beside])).toEqual([])
    const words = [...findings, ...beside].map(({ about, level }) => `${level} ${about}`)
    expect(words).toEqual(expect.arrayContaining(['ok Mail', 'ok Single sign-on']))
  })

  it.each<[string, () => Promise<readonly Finding[]>, RegExp]>([
    [
      'a setting that cannot be read',
      () => examine({ DATA_DIR: folder(), PORT: 'eighty' }),
      /^Settings: PORT: .*Correct it/,
    ],
    [
      'a database address of another kind',
      () => examine({ DATA_DIR: folder(), DATABASE_URL: 'mysql://here' }),
      /^Settings: DATABASE_URL: must start with postgresql/,
    ],
    [
      'a PostgreSQL that does not answer',
      () => examine({ DATA_DIR: folder(), DATABASE_URL: 'postgresql://kg:very-secret@127.0.0.1:9/kg' }),
      /^Database: PostgreSQL does not answer\. Start it, or correct name and port in DATABASE_URL/,
    ],
    [
      'a data folder that is a file',
      async () => {
        const file = join(folder(), 'data')
        writeFileSync(file, '')
        return examine({ DATA_DIR: file })
      },
      /^Data folder: .* is a file\. Set DATA_DIR/,
    ],
    [
      'a secret that others can read',
      async () => {
        const dataDir = folder()
        writeFileSync(join(dataDir, 'secret'), 'x'.repeat(43))
        chmodSync(join(dataDir, 'secret'), 0o644)
        return examine({ DATA_DIR: dataDir })
      },
      /^Secret: .*chmod 600/,
    ],
    [
      'a secret that was cut off',
      async () => {
        const dataDir = folder()
        writeFileSync(join(dataDir, 'secret'), 'short', { mode: 0o600 })
        return examine({ DATA_DIR: dataDir })
      },
      /^Secret: .*too short/,
    ],
    [
      'a database that is damaged',
      async () => {
        const dataDir = await database()
        truncateSync(join(dataDir, 'kompasgesprek.db'), 10_000)
        return examine({ DATA_DIR: dataDir })
      },
      /^Database: .*is damaged .*npm run restore/,
    ],
    [
      'a database of a newer program',
      async () => {
        const dataDir = await database()
        const opened = await openDatabase({ dataDir })
        await opened.prisma.$executeRawUnsafe(
          `UPDATE _prisma_migrations SET migration_name = '9999_later' WHERE migration_name LIKE '0001%'`,
        )
        await opened.close()
        return examine({ DATA_DIR: dataDir })
      },
      /^Database: The database is newer than this program/,
    ],
    [
      'a disk that is full',
      () => examine({ DATA_DIR: folder() }, { freeBytes: () => 20_000_000 }),
      /^Disk: Only 19 MiB free .*Make space/,
    ],
    [
      'a clock that was never set',
      () => examine({ DATA_DIR: folder() }, { now: new Date('1970-01-02') }),
      /^Clock: .*time synchronisation/,
    ],
    [
      'a clock that went back',
      async () => examine({ DATA_DIR: await database() }, { now: new Date('2026-11-20') }),
      /^Clock: .*went back/,
    ],
    [
      'a Node.js that is too old',
      () => examine({ DATA_DIR: folder() }, { nodeVersion: '18.20.4' }),
      /^Node\.js: 18\.20\.4 is too old/,
    ],
    [
      'a setting that is missing beside another',
      () => examine({ DATA_DIR: folder(), SMTP_URL: 'smtps://mail.example.nl' }),
      /^Settings: SMTP_FROM: is needed beside SMTP_URL; set it, or leave SMTP_URL out$/,
    ],
    [
      'a Redis that does not answer',
      () => examine({ ...several, DATA_DIR: folder(), REDIS_URL: 'redis://kg:very-secret@127.0.0.1:9' }),
      /^Redis: It does not answer \(ECONNREFUSED\)\. Start Redis, or correct REDIS_URL/,
    ],
    [
      'a server of mail that refuses',
      () => examine({ ...mail, DATA_DIR: folder(), SMTP_URL: 'smtp://kg:very-secret@127.0.0.1:9' }),
      /^Mail: 127\.0\.0\.1 \(ESOCKET\): It does not answer\. Correct the name and port in SMTP_URL/,
    ],
    [
      'a name that the server of mail does not know',
      async () => {
        const server = await startMailServer({ isOpen: false })
        const SMTP_URL = server.url.replace('//', '//kg:very-secret@')
        const findings = await examine({ ...mail, DATA_DIR: folder(), SMTP_URL })
        await server.stop()
        return findings
      },
      /^Mail: .*\(EAUTH\): It does not accept the name and password/,
    ],
    [
      'an issuer that does not answer',
      () => examine({ ...sso, DATA_DIR: folder(), OIDC_ISSUER: 'http://127.0.0.1:8' }),
      /^Single sign-on: http:\/\/127\.0\.0\.1:8 does not answer \(ECONNREFUSED\)\. Correct OIDC_ISSUER/,
    ],
    [
      'an issuer with a path too many',
      () => besideIssuer((issuer) => `${issuer}/realm`),
      /^Single sign-on: .*answers 404\. OIDC_ISSUER is the address before/,
    ],
    [
      'an issuer that calls itself otherwise',
      () => besideIssuer((issuer) => issuer.replace('127.0.0.1', 'localhost')),
      /^Single sign-on: It calls itself http:\/\/127\.0\.0\.1:\d+\. Put exactly that into OIDC_ISSUER/,
    ],
    [
      'a clock that differs from that of the issuer',
      () => besideIssuer((issuer) => issuer, { now: new Date(Date.now() + 300_000) }),
      /^Clock: It differs \d+ seconds from that of the single sign-on\. Turn on time/,
    ],
    [
      'https without a proxy that is trusted',
      () => examine({ DATA_DIR: folder(), PUBLIC_URL: 'https://127.0.0.1:9' }),
      /^TRUSTED_PROXIES: .*Set it to 1/,
    ],
    [
      'an address that does not speak https',
      () => examine({ DATA_DIR: folder(), PUBLIC_URL: 'https://127.0.0.1:9' }),
      /^Certificate: Nothing answers at .*ECONNREFUSED.*Start the proxy/,
    ],
    [
      'an address nobody knows',
      () => examine({ DATA_DIR: folder(), PUBLIC_URL: 'http://kompas.invalid' }),
      /^PUBLIC_URL: No machine is known as kompas\.invalid/,
    ],
    [
      'an address of somebody else',
      async () => {
        const other = createServer((_request, response) => response.writeHead(404).end('not here'))
        await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
        const { port } = other.address() as AddressInfo
        const findings = await examine({ DATA_DIR: folder(), PUBLIC_URL: `http://127.0.0.1:${port}` })
        other.close()
        return findings
      },
      /^PUBLIC_URL: .*answers 404: the proxy does not lead to this server/,
    ],
  ])('[Op5] names %s, with what to do', async (_what, findings, words) => {
    const found = faults(await findings())
    expect(found.some((line) => words.test(line))).toBe(true)
    expect(found.join('\n')).not.toContain('very-secret')
  })
})
