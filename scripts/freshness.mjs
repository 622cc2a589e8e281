import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const derived = new Set(['generated', '.generated', 'testing'])

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .filter((name) => !derived.has(name) && !/\.test\.tsx?$/.test(name))
    .flatMap((name) => filesUnder(join(path, name)))
}

/** A fingerprint of files and folders by content. Tests and derived files do not count. */
export function fingerprint(paths, extra = '') {
  const hash = createHash('sha256').update(extra)
  for (const file of paths.flatMap(filesUnder)) hash.update(`\0${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/** Makes something anew unless it was made whole from the same inputs before. */
export async function makeWhenChanged({ name, inputs, outputs, make }) {
  const stamp = join('.build', `${name}.stamp`)
  const isMade = existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs && outputs.every(existsSync)
  if (isMade) return
  rmSync(stamp, { force: true })
  await make()
  mkdirSync('.build', { recursive: true })
  // Last of all: a run that was cut off leaves no stamp and is done again.
  writeFileSync(stamp, inputs)
}
