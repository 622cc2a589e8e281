import { closeSync, fsyncSync, openSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The embedded database in a data folder. */
export function databaseFile(dataDir: string): string {
  return join(dataDir, 'kompasgesprek.db')
}

/** Held by whoever works on the embedded database. */
export function holdFileIn(dataDir: string): string {
  return join(dataDir, 'in-use.db')
}

/** A time as part of a file name, on any system. */
export function inFileName(time: Date): string {
  return time.toISOString().replace(/:/g, '-').replace(/\.\d+/, '')
}

/** On the disk for good, with its name: also when the power fails now. */
export function settle(file: string): void {
  for (const path of [file, dirname(file)]) {
    const opened = openSync(path, 'r')
    try {
      fsyncSync(opened)
    } finally {
      closeSync(opened)
    }
  }
}
