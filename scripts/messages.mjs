// messages/<locale>/<a>/<b>.json becomes { a: { b: … } } in messages/.generated/<locale>.json.
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export const locales = ['nl', 'en']

function readFolder(folder) {
  const entries = readdirSync(folder).sort()
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(folder, entry)
      if (statSync(path).isDirectory()) return [entry, readFolder(path)]
      return [entry.replace(/\.json$/, ''), JSON.parse(readFileSync(path, 'utf8'))]
    }),
  )
}

export function mergedMessages(locale) {
  return readFolder(join('messages', locale))
}

export function writeMessages() {
  mkdirSync('messages/.generated', { recursive: true })
  for (const locale of locales) {
    writeFileSync(
      `messages/.generated/${locale}.json`,
      `${JSON.stringify(mergedMessages(locale), null, 2)}\n`,
    )
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeMessages()
