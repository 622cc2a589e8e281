import { existsSync, statfsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Settings } from '@/lib/env'
import { EnvironmentError, readSettings } from '@/lib/env'
import { addressFindings } from './address'
import type { Finding } from './finding'
import { fault, ok } from './finding'
import { clockFinding, diskFinding, folderFindings, nodeFinding } from './machine'
import { serviceFindings } from './services'
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

type Read = { readonly read: Settings } | { readonly faults: readonly Finding[] }

function settingsOrFaults(values: NodeJS.ProcessEnv): Read {
  try {
    return { read: readSettings(values) }
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    const remedy = '. Correct it, or leave it out for the usual value.'
    const wrong = error.message
      .split('\n')
      .map((line) => fault('Settings', line.includes('; set ') ? line : `${line}${remedy}`))
    return { faults: wrong }
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
  const settings = settingsOrFaults(values)
  const isUsable = 'read' in settings && folders.every(({ level }) => level !== 'fault')
  const storage: StorageFindings = isUsable
    ? await storageFindings(dataDir, settings.read.databaseUrl)
    : { findings: [] }
  const around =
    'read' in settings
      ? await Promise.all([
          serviceFindings(settings.read, now),
          addressFindings(settings.read.publicUrl, settings.read.trustedProxies, now),
        ])
      : []
  return [
    nodeFinding(nodeVersion),
    ...('read' in settings ? [ok('Settings', 'all can be read')] : settings.faults),
    ...folders,
    diskFinding(free(nearestFolder(dataDir)), dataDir),
    ...storage.findings,
    clockFinding(now, storage.newestWorkshop),
    ...around.flat(),
  ]
}
