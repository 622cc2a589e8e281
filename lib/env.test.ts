import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { EnvironmentError, readEnvironment } from './env'

const dataDir = mkdtempSync(join(tmpdir(), 'kompas-env-'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const read = (values: Record<string, string>) =>
  readEnvironment({ NODE_ENV: 'test', DATA_DIR: dataDir, ...values })

function refusal(values: Record<string, string>): string {
  try {
    read(values)
    return ''
  } catch (error) {
    expect(error).toBeInstanceOf(EnvironmentError)
    return error instanceof Error ? error.message : ''
  }
}

describe('settings', () => {
  it('[R5] have a value when nothing is said; what is empty counts as not said', () => {
    const environment = read({ PORT: '', DATABASE_URL: '', PUBLIC_URL: '' })
    expect(environment).toMatchObject({
      port: 3000,
      host: '0.0.0.0',
      dataDir,
      trustedProxies: 0,
      logLevel: 'info',
    })
    expect(environment).not.toHaveProperty('databaseUrl')
    expect(environment).not.toHaveProperty('publicUrl')
  })

  it('[R5] are taken over as they are said', () => {
    const said = {
      PORT: '8080',
      DATABASE_URL: 'postgresql://kg:kg@db/kompas',
      PUBLIC_URL: 'https://kompas.example.nl/',
      SECRET: 's'.repeat(32),
      TRUSTED_PROXIES: '2',
    }
    expect(read(said)).toMatchObject({
      port: 8080,
      databaseUrl: 'postgresql://kg:kg@db/kompas',
      publicUrl: 'https://kompas.example.nl',
      secret: 's'.repeat(32),
      trustedProxies: 2,
    })
  })

  it('[R5] that are wrong are all named at once, a line each, without their value', () => {
    const wrong = {
      PORT: '70000',
      DATABASE_URL: 'mysql://root:hunter2@db',
      PUBLIC_URL: 'over-there',
      SECRET: 'short',
    }
    const lines = refusal(wrong).split('\n')
    expect(lines.map((line) => line.split(':')[0]).toSorted()).toEqual([
      'DATABASE_URL',
      'PORT',
      'PUBLIC_URL',
      'SECRET',
    ])
    for (const value of Object.values(wrong)) expect(lines.join()).not.toContain(value)
    expect(lines.join()).toContain('must start with postgresql://')
  })

  it('[R5] of a secret that cannot be kept name the folder', () => {
    const folder = mkdtempSync(join(dataDir, 'kept-'))
    mkdirSync(join(folder, 'secret'))
    expect(refusal({ DATA_DIR: folder })).toBe(
      `DATA_DIR: this folder cannot be made or written (EISDIR): ${folder}`,
    )
  })

  it('[R5] of a folder that cannot be made name the folder', () => {
    const file = join(dataDir, 'a-file')
    writeFileSync(file, '')
    expect(refusal({ DATA_DIR: join(file, 'folder') })).toMatch(/^DATA_DIR: .*a-file/)
  })

  it('[R5] make a secret where there is none, keep it, and let nobody else read it', () => {
    const [first, second] = [read({}), read({})]
    expect(first.secret.length).toBeGreaterThanOrEqual(43)
    expect(second.secret).toBe(first.secret)
    const file = join(dataDir, 'secret')
    expect(readFileSync(file, 'utf8').trim()).toBe(first.secret)
    expect(statSync(file).mode & 0o077).toBe(0)
  })
})
