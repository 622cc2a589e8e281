import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Database } from '../database'
import { openDatabase } from '../database'

export interface TemporaryDatabase {
  readonly database: Database
  readonly dataDir: string
  readonly databaseUrl?: string
  readonly drop: () => Promise<void>
}

export async function temporarySqlite(): Promise<TemporaryDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kompas-'))
  const database = await openDatabase({ dataDir })
  const drop = async () => {
    await database.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { database, dataDir, drop }
}

/** A database of its own on the server that TEST_DATABASE_URL names. */
export async function temporaryPostgres(serverUrl: string): Promise<TemporaryDatabase> {
  const { databaseUrl, drop: dropDatabase } = await emptyPostgres(serverUrl)
  const dataDir = mkdtempSync(join(tmpdir(), 'kompas-'))
  const database = await openDatabase({ dataDir, databaseUrl })
  const drop = async () => {
    await database.close()
    await dropDatabase()
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { database, dataDir, databaseUrl, drop }
}

export async function emptyPostgres(
  serverUrl: string,
): Promise<{ databaseUrl: string; drop: () => Promise<void> }> {
  const name = `kompas_test_${Math.random().toString(36).slice(2)}`
  const onServer = async (statement: string) => {
    const client = new pg.Client({ connectionString: serverUrl })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await onServer(`CREATE DATABASE ${name}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return { databaseUrl: url.toString(), drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`) }
}
