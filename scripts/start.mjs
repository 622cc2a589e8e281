// npm start: installs, generates and builds what is missing or changed, and then is the server.
import './node-version.mjs'
import './stop-with-npm.mjs'
import { ensureBuilt } from './build.mjs'
import { runScript } from './command.mjs'
import { ensureInstalled } from './install.mjs'

await runScript(async () => {
  await ensureInstalled({ withTestTools: false })
  await ensureBuilt()
  process.env.NODE_ENV = 'production'
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  // In this same process: signals and the exit code are the server's own.
  await import('../dist/server.mjs')
})
