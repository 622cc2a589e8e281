// npm run dev: pages change in place, the server starts again when its own files change.
import './node-version.mjs'
import './stop-with-npm.mjs'
import { spawn } from 'node:child_process'
import { readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { ensureGenerated } from './build.mjs'
import { packageCommand, runScript } from './command.mjs'
import { ensureInstalled } from './install.mjs'
import { locales, writeMessages } from './messages.mjs'

function regenerate() {
  try {
    writeMessages()
  } catch (error) {
    console.error(`The messages stay as they were: ${error.message}`)
  }
}

function foldersIn(folder) {
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return [folder, ...inside.flatMap(({ name }) => foldersIn(join(folder, name)))]
}

/** Folder by folder: on Linux the recursive watcher of Node.js 20 loses a file that an editor puts in its place. */
function watchMessages() {
  let waiting
  for (const folder of locales.flatMap((locale) => foldersIn(join('messages', locale)))) {
    watch(folder, () => {
      clearTimeout(waiting)
      // An editor saves in several steps.
      waiting = setTimeout(regenerate, 100)
    })
  }
}

await runScript(async () => {
  await ensureInstalled({ withTestTools: false })
  await ensureGenerated()
  watchMessages()
  const server = spawn(
    process.execPath,
    [packageCommand('tsx'), 'watch', '--clear-screen=false', 'server/main.ts'],
    { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' } },
  )
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
  server.once('exit', (code) => process.exit(code ?? 1))
})
