// npm run check: everything that can be said of the code without running it.
import './node-version.mjs'
import { pathToFileURL } from 'node:url'
import { ensureGenerated } from './build.mjs'
import { packageCommand, runNode, runScript } from './command.mjs'
import { ensureInstalled } from './install.mjs'

const cruised = ['app', 'bench', 'lib', 'server', 'scripts', 'e2e']

/** @type {{ name: string, runs: () => string[][] }} */
const lint = { name: 'lint', runs: () => [[packageCommand('eslint'), '--max-warnings', '0']] }

/** @type {{ name: string, runs: () => string[][] }[]} */
const theOthers = [
  {
    name: 'types',
    runs: () => [
      [packageCommand('next'), 'typegen'],
      [packageCommand('typescript', 'tsc'), '--noEmit'],
    ],
  },
  { name: 'format', runs: () => [[packageCommand('prettier'), '--check', '--log-level=warn', '.']] },
  {
    name: 'dependency direction',
    runs: () => [[packageCommand('dependency-cruiser', 'depcruise'), '--output-type', 'err', ...cruised]],
  },
  { name: 'dead code', runs: () => [[packageCommand('knip')]] },
  { name: 'lock', runs: () => [['scripts/check-lock.mjs']] },
  { name: 'licences', runs: () => [['scripts/licences.mjs']] },
]

/** The lint takes as long as all others together: they run side by side. */
const lanes = [[lint], theOthers]

async function passes(commands) {
  for (const command of commands) {
    const { code, output } = await runNode(command, { env: { NEXT_TELEMETRY_DISABLED: '1' } })
    if (code === 0) continue
    console.log(output.trimEnd())
    return false
  }
  return true
}

export async function runChecks() {
  const count = { passed: 0, failed: 0, skipped: 0 }
  async function runLane(checks) {
    for (const { name, runs } of checks) {
      const startedAt = performance.now()
      const hasPassed = await passes(runs())
      count[hasPassed ? 'passed' : 'failed'] += 1
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
      console.log(`${hasPassed ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
    }
  }
  await Promise.all(lanes.map(runLane))
  return count
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    await ensureInstalled({ withTestTools: true })
    await ensureGenerated()
    const { failed } = await runChecks()
    process.exitCode = failed === 0 ? 0 : 1
  })
}
