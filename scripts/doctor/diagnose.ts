import { existsSync, statfsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { EnvironmentError, readEnvironment } from '@/lib/env'
import { addressFindings } from './address'
import type { Finding } from './finding'
import { fault, ok, warning } from './finding'
import { clockFinding, diskFinding, folderFindings, nodeFinding } from './machine'
import type { StorageFindings } from './storage'
import { storageFindings } from './storage'

/** What a machine says of itself; a test says it instead. */
export interface Machine {
  readonly values: NodeJS.ProcessEnv
  readonly now: Date
  readonly nodeVersion: string
  readonly freeBytes: (folder: string) => number
}

export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

function nearestFolder(path: string): string {
  return existsSync(path) || path === dirname(path) ? path : nearestFolder(dirname(path))
}

function settingFindings(values: NodeJS.ProcessEnv): readonly Finding[] {
  try {
    readEnvironment(values)
    const isRedisSet = (values['REDIS_URL'] ?? '') !== ''
    return [
      ok('Settings', 'all can be read'),
      ...(isRedisSet
        ? [warning('REDIS_URL', 'It is not used: this version runs as one process. Start only one.')]
        : []),
    ]
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    return error.message
      .split('\n')
      .map((line) => fault('Settings', `${line}. Correct it, or leave it out for the usual value.`))
  }
}

/** Everything that can be said without starting the server. Goes on after a fault: there may be more. */
export async function diagnose({
  values,
  now,
  nodeVersion,
  freeBytes: free,
}: Machine): Promise<readonly Finding[]> {
  const dataDir = resolve(values['DATA_DIR'] || 'data')
  const folders = folderFindings(dataDir, (values['SECRET'] ?? '') !== '')
  // Reading the settings makes the data folder, so it comes after looking at it.
  const settings = settingFindings(values)
  const isUsable = [...folders, ...settings].every(({ level }) => level !== 'fault')
  const storage: StorageFindings = isUsable
    ? await storageFindings(dataDir, values['DATABASE_URL'] || undefined)
    : { findings: [] }
  const areSettingsRead = settings.every(({ level }) => level !== 'fault')
  const address = areSettingsRead
    ? await addressFindings(values['PUBLIC_URL'] || undefined, Number(values['TRUSTED_PROXIES'] ?? 0), now)
    : []
  return [
    nodeFinding(nodeVersion),
    ...settings,
    ...folders,
    diskFinding(free(nearestFolder(dataDir)), dataDir),
    ...storage.findings,
    clockFinding(now, storage.newestWorkshop),
    ...address,
  ]
}
