// npm test: brings what is missing, runs everything and ends with one line of counts.
import './node-version.mjs'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { ensureBuilt } from './build.mjs'
import { runChecks } from './check.mjs'
import { StepFailed, packageCommand, runNode, runScript } from './command.mjs'
import { ensureInstalled } from './install.mjs'

const isThere = (program) => spawnSync(program, ['-v'], { stdio: 'ignore' }).error === undefined

/** Brings packages of Debian when this runs as root there; otherwise whoever asks says what is missing. */
function installFromDebian(...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  console.log(`Installing to test with: ${packages.join(', ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const stdio = ['ignore', 'ignore', 'inherit']
  execFileSync('apt-get', ['update', '-qq'], { env, stdio })
  execFileSync('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...packages], { env, stdio })
}

async function ensureBrowser() {
  const { browserPath } = await import('./browser.mjs')
  if (browserPath() !== undefined) return
  installFromDebian('chromium')
  if (browserPath() === undefined)
    throw new StepFailed(
      'There is no browser to test with. Install one with: npx playwright install chromium',
    )
}

/** The tests read our PDF files with a program that is not ours. */
function ensurePdfReader() {
  if (isThere('pdftotext') && isThere('pdfinfo')) return
  installFromDebian('poppler-utils')
  if (!isThere('pdftotext'))
    throw new StepFailed(
      'There is no pdftotext to test with. It is in the package poppler-utils (or poppler).',
    )
}

/** The example of a proxy before several nodes is tried with the real one; where it cannot be had that test is skipped. */
function offerProxy() {
  if (!isThere('/usr/sbin/nginx')) installFromDebian('nginx-light')
}

/** Runs a test program that writes what it counted to a file. One that fails without counting is one failure. */
async function counted({ command, env = {}, resultFile, read }) {
  rmSync(resultFile, { force: true })
  const { code } = await runNode(command, { env, isShown: true })
  const count = existsSync(resultFile)
    ? read(JSON.parse(readFileSync(resultFile, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

function runUnitTests() {
  const resultFile = '.build/vitest.json'
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${resultFile}`]
  return counted({
    command: [packageCommand('vitest'), 'run', ...reporters],
    env: process.stdout.isTTY ? {} : { NO_COLOR: '1' },
    resultFile,
    read: ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) => {
      const unread = testResults.filter(
        (file) => file.status === 'failed' && file.assertionResults.length === 0,
      )
      return {
        passed: numPassedTests,
        failed: numFailedTests + unread.length,
        skipped: numPendingTests + numTodoTests,
      }
    },
  })
}

async function runJourneys() {
  if (!existsSync('dist/server.mjs')) {
    console.log('Not run: there is no build to visit.')
    return { passed: 0, failed: 1, skipped: 0 }
  }
  const resultFile = '.build/playwright.json'
  return counted({
    command: [packageCommand('@playwright/test', 'playwright'), 'test', '--reporter=dot,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: resultFile },
    resultFile,
    read: ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }),
  })
}

async function runBuild() {
  try {
    await ensureBuilt()
    return { passed: 1, failed: 0, skipped: 0 }
  } catch (error) {
    console.error(error instanceof StepFailed ? error.message : error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const parts = [
  { name: 'Build', run: runBuild },
  { name: 'Checks', run: runChecks },
  { name: 'Rules, contracts and live tests', run: runUnitTests },
  { name: 'Journeys in a browser', run: runJourneys },
]

await runScript(async () => {
  await ensureInstalled({ withTestTools: true })
  ensurePdfReader()
  offerProxy()
  await ensureBrowser()
  const counts = []
  for (const { name, run } of parts) {
    console.log(`\n${name}`)
    counts.push({ name, ...(await run()) })
  }
  const sum = (kind) => counts.reduce((total, count) => total + count[kind], 0)
  console.log('')
  for (const { name, passed, failed, skipped } of counts)
    console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')]
  if (process.env.CI && skipped > 0) console.log('In CI nothing may be skipped.')
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
  process.exitCode = failed === 0 && !(process.env.CI && skipped > 0) ? 0 : 1
})
