import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { operatorToken } from '@/server/api'

export interface RunningServer {
  readonly url: string
  readonly dataDir: string
  /** Of the process as it runs now. */
  readonly pid: () => number
  /** The one-time address for the first account, as it was printed. */
  readonly setUpLink: () => string
  /** @param secret the one it was started with, when it was given one */
  readonly operatorToken: (secret?: string) => string
  /** Ends it as a power cut would, and starts it again on the same data. */
  readonly crash: () => Promise<void>
  /** Asks it to stop, starts it again on the same data, and tells how it went. */
  readonly restart: () => Promise<{ readonly code: number | null; readonly ms: number }>
  readonly down: () => Promise<void>
  readonly up: () => Promise<void>
  readonly stop: () => Promise<void>
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })
}

/** The built product, as `npm start` runs it, on a free port of the loopback and with a data folder of its own. */
export async function startServer(
  env: Readonly<Record<string, string>> = {},
  program: readonly string[] = ['scripts/start.mjs'],
): Promise<RunningServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kompas-e2e-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let child: ChildProcess
  let printed = ''

  async function up(): Promise<void> {
    printed = ''
    child = spawn(process.execPath, program, {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(port),
        DATA_DIR: dataDir,
        LOG_LEVEL: 'warn',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise<void>((resolve, reject) => {
      child.stdout?.on('data', (chunk: Buffer) => {
        printed += chunk.toString()
        if (printed.includes('Kompasgesprek runs at')) resolve()
      })
      child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${printed}`)))
    })
  }

  async function down(): Promise<void> {
    child.kill('SIGKILL')
    await ended(child)
  }

  await up()
  return {
    url,
    dataDir,
    pid: () => child.pid ?? 0,
    setUpLink: () => {
      const path = /\/setup\/\S+/.exec(printed)?.[0]
      if (path === undefined) throw new Error('no set-up link was printed')
      return `${url}${path}`
    },
    operatorToken: (secret) => operatorToken(secret ?? readFileSync(join(dataDir, 'secret'), 'utf8').trim()),
    crash: async () => {
      await down()
      await up()
    },
    restart: async () => {
      const startedAt = performance.now()
      child.kill('SIGTERM')
      await ended(child)
      const { exitCode: code } = child
      const ms = performance.now() - startedAt
      await up()
      return { code, ms }
    },
    down,
    up,
    stop: async () => {
      child.kill('SIGTERM')
      await ended(child)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
