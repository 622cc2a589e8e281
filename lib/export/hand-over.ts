import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '@/lib/db/database'
import { createEventLog } from '@/lib/db/event-log'
import { fold } from '@/lib/domain/workshop/evolve'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { reportOf } from '@/lib/domain/workshop/report'
import { reportFileOf } from './json'

export interface HandedOver {
  readonly written: number
  readonly unchanged: number
  readonly removed: number
}

/** What we wrote, by its name; anything else in the folder is somebody else's. */
const ours = /^kompasgesprek-([\w-]+)\.json$/

function nameOf(workshopId: string): string {
  return `kompasgesprek-${workshopId}.json`
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Whole or not at all: who reads the folder meanwhile never sees half a file. */
function put(file: string, text: string): void {
  const draft = `${file}.part`
  writeFileSync(draft, text, { mode: 0o600 })
  renameSync(draft, file)
}

/**
 * Keeps the reports of closed workshops in a folder as JSON: a file comes after closing, changes with the report and
 * goes with the workshop. Running it again does nothing twice.
 */
export async function handOverReports(
  database: Database,
  kits: KitRegistry,
  folder: string,
): Promise<HandedOver> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const log = createEventLog(database, kits)
  const closed = await database.prisma.workshop.findMany({
    where: { closedAt: { not: null } },
    select: { workshopId: true },
    orderBy: { closedAt: 'asc' },
  })
  let written = 0
  const kept = new Set<string>()
  for (const { workshopId } of closed) {
    const stored = await log.load(workshopId, 0)
    if (!stored) continue
    const events = stored.events.map(({ event }) => event)
    const text = reportFileOf(reportOf(kits, fold(kits, events)))
    const name = nameOf(workshopId)
    kept.add(name)
    if (textOf(join(folder, name)) === text) continue
    put(join(folder, name), text)
    written += 1
  }
  const gone = readdirSync(folder).filter((name) => ours.test(name) && !kept.has(name))
  for (const name of gone) rmSync(join(folder, name))
  return { written, unchanged: kept.size - written, removed: gone.length }
}
