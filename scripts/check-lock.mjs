// Recent releases may lack a package for one system; npm then leaves it out of the lock without a word, and
// the next `npm ci` fails there.
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

/** Looks where Node.js would: beside the package and in every folder above it. */
function isInLock(name, path) {
  if (`${path === '' ? '' : `${path}/`}node_modules/${name}` in packages) return true
  if (path === '') return false
  return isInLock(name, path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)))
}

const absent = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !isInLock(name, path))
    .map((name) => `${path} wants ${name}, which is not in the lock: pin a version that is complete.`),
)
const addressed = Object.entries(packages)
  .filter(([, { resolved }]) => resolved !== undefined)
  .map(([path]) => `${path} has a download address; the lock should work with any registry.`)

for (const line of [...absent, ...addressed]) console.error(line)
process.exitCode = absent.length + addressed.length === 0 ? 0 : 1
