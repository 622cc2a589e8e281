import { readFileSync } from 'node:fs'
import { StepFailed, mustRunNode } from './command.mjs'

function packagesIn(lockFile) {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** npm writes its own record last, so an install that was cut off has none. */
function isInstalled(withTestTools) {
  const wanted = packagesIn('package-lock.json')
  const present = packagesIn('node_modules/.package-lock.json')
  if (wanted === undefined)
    throw new StepFailed('package-lock.json is missing or broken. Fetch the project again.')
  if (present === undefined) return false
  return Object.entries(wanted).every(([path, { version, dev, optional }]) => {
    if (path === '') return true
    if (path in present) return present[path].version === version
    return optional === true || (dev === true && !withTestTools)
  })
}

/** Without `withTestTools`: only what building and running needs. Nothing is fetched when all is there. */
export async function ensureInstalled({ withTestTools }) {
  if (isInstalled(withTestTools)) return
  console.log('Installing packages (once; this takes a minute or two) …')
  const npm = process.env.npm_execpath
  if (!npm?.endsWith('npm-cli.js'))
    throw new StepFailed('The packages are not installed. Run npm ci first, or use npm start.')
  // No package needs its install script, and some would download a program of their own.
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const which = withTestTools ? '--include=dev' : '--omit=dev'
  await mustRunNode('Installing packages', [npm, 'ci', which, ...options], { isShown: true })
}
