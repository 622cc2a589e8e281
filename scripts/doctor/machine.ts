import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './finding'
import { fault, ok, warning } from './finding'

const safeNodes: Readonly<Record<number, string>> = { 22: '22.23.2', 24: '24.18.0' }
const oldestPlausible = Date.parse('2026-11-01')
const mebibyte = 1024 * 1024

function isBelow(version: string, floor: string): boolean {
  return version.localeCompare(floor, 'en', { numeric: true }) < 0
}

export function nodeFinding(version: string): Finding {
  const floor = safeNodes[Number(version.split('.')[0])]
  if (isBelow(version, '20.19.0'))
    return fault('Node.js', `${version} is too old. Install Node.js 24 (at least 20.19).`)
  if (version.startsWith('20.'))
    return warning('Node.js', `${version} works, but gets no more security updates. Install Node.js 24.`)
  if (floor !== undefined && isBelow(version, floor))
    return warning('Node.js', `${version} has known holes. Install ${floor} or newer.`)
  return ok('Node.js', version)
}

export function clockFinding(now: Date, newestWorkshop: Date | undefined): Finding {
  const words = `it is ${now.toISOString()} here`
  if (now.getTime() < oldestPlausible)
    return fault(
      'Clock',
      `${words}, which is before this program was made. Turn on time synchronisation (timedatectl set-ntp true).`,
    )
  if (newestWorkshop !== undefined && newestWorkshop.getTime() > now.getTime() + 60_000)
    return fault(
      'Clock',
      `${words}, but the newest workshop was made later. The clock went back: turn on time synchronisation.`,
    )
  return ok('Clock', words)
}

export function diskFinding(freeBytes: number, folder: string): Finding {
  const free = `${Math.floor(freeBytes / mebibyte)} MiB free in ${folder}`
  if (freeBytes < 100 * mebibyte)
    return fault('Disk', `Only ${free}: soon nothing can be stored. Make space, at least 1 GiB.`)
  return freeBytes < 1024 * mebibyte
    ? warning('Disk', `${free}. Keep at least 1 GiB for the database, its backups and logs.`)
    : ok('Disk', free)
}

function isOpenToOthers(path: string): boolean {
  return process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0
}

/** Why the folder cannot be used, as a code; undefined when it can. */
function refusal(folder: string): string | undefined {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    // A mount can be read-only though the rights say otherwise.
    rmSync(mkdtempSync(join(folder, '.doctor-')), { recursive: true })
    return undefined
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  }
}

function refusedWords(dataDir: string, code: string): string {
  if (code === 'EROFS')
    return `${dataDir} is on a disk that is mounted read-only. Mount it for writing, or set DATA_DIR to another folder.`
  if (code === 'ENOSPC')
    return `Nothing can be written in ${dataDir}: the disk is full. Make space, at least 1 GiB.`
  return `${dataDir} cannot be written by this user. Run: chown -R <user of the server> ${dataDir}`
}

function secretFindings(dataDir: string, isSecretGiven: boolean): readonly Finding[] {
  const file = join(dataDir, 'secret')
  if (isSecretGiven || !existsSync(file)) return []
  if (readFileSync(file, 'utf8').trim().length < 32)
    return [fault('Secret', `${file} is too short or empty. Stop the server, remove it, and start again.`)]
  return isOpenToOthers(file)
    ? [fault('Secret', `${file} can be read by others on this machine. Run: chmod 600 ${file}`)]
    : [ok('Secret', 'kept in the data folder, for its owner alone')]
}

export function folderFindings(dataDir: string, isSecretGiven: boolean): readonly Finding[] {
  const name = 'Data folder'
  if (!existsSync(dataDir)) return [ok(name, `${dataDir} does not exist yet; it is made at the first start`)]
  if (!statSync(dataDir).isDirectory())
    return [fault(name, `${dataDir} is a file. Set DATA_DIR to a folder.`)]
  const code = refusal(dataDir)
  if (code !== undefined) return [fault(name, refusedWords(dataDir, code))]
  const rights = isOpenToOthers(dataDir)
    ? warning(name, `${dataDir} can be entered by others on this machine. Run: chmod 700 ${dataDir}`)
    : ok(name, dataDir)
  return [rights, ...secretFindings(dataDir, isSecretGiven)]
}
