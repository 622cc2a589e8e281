// Licences of everything that is shipped: each must go together with the EUPL-1.2.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const fitting = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Unlicense', 'CC0-1.0'],
  ...[
    'BlueOak-1.0.0',
    'Python-2.0',
    'Zlib',
    'OFL-1.1',
    'CC-BY-4.0',
    'MPL-2.0',
    'EPL-2.0',
    'LGPL-3.0-or-later',
  ],
])

/** Says it in a file, not in its package.json. */
const readByHand = { 'png-js': 'MIT', 'seq-queue': 'MIT' }

/** Whether one of the choices fits; of what is joined with AND, all must. */
function isFitting(expression) {
  return expression
    .replace(/[()]/g, '')
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((each) => fitting.has(each.trim())))
}

function licenceOf(path, { license }) {
  const file = join(path, 'package.json')
  if (license !== undefined || !existsSync(file)) return license
  const own = JSON.parse(readFileSync(file, 'utf8'))
  return typeof own.license === 'string' ? own.license : (own.license?.type ?? own.licenses?.[0]?.type)
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const shipped = Object.entries(packages).filter(([path, { dev, optional }]) => {
  const isAbsent = optional === true && !existsSync(path)
  return path !== '' && dev !== true && !isAbsent
})
const unfit = shipped
  .map(([path, entry]) => {
    const name = path.replace(/^.*node_modules\//, '')
    return { name, licence: licenceOf(path, entry) ?? readByHand[name] }
  })
  .filter(({ licence }) => licence === undefined || !isFitting(licence))

for (const { name, licence } of unfit)
  console.error(
    `${name} has licence ${licence ?? '(none)'}: leave it out, or find out whether it may go along.`,
  )
console.log(`${shipped.length} packages looked at.`)
process.exitCode = unfit.length === 0 ? 0 : 1
