// Takes out of node_modules what only building needs. For images: run it after `npm run build`, never in a checkout.
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Names, or beginnings of names that end with a star. */
const buildOnly = [
  ...['@next/swc-*', '@swc/core*', '@parcel/*', '@types/*', 'typescript'],
  ...['@tailwindcss/*', 'tailwindcss', 'lightningcss*', '@rolldown/*', 'rolldown', 'vite', 'vitest'],
  ...['lucide-react', '@img/*', 'sharp', 'playwright', 'playwright-core', 'caniuse-lite', '@babel/*'],
  ...['prisma', '@prisma/engines', '@prisma/studio-core', '@prisma/dev', '@electric-sql/*', 'effect'],
]

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

function isBuildOnly(name) {
  return buildOnly.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : name === each))
}

function installedNames() {
  return readdirSync('node_modules').flatMap((name) =>
    name.startsWith('@')
      ? readdirSync(join('node_modules', name)).map((inside) => `${name}/${inside}`)
      : [name],
  )
}

const gone = installedNames().filter(
  (name) => isBuildOnly(name) || packages[`node_modules/${name}`]?.dev === true,
)
for (const name of gone) rmSync(join('node_modules', name), { recursive: true, force: true })
for (const folder of ['.next/cache', '.next/dev', '.next/trace', 'node_modules/.cache'])
  if (existsSync(folder)) rmSync(folder, { recursive: true })
console.log(`${gone.length} packages taken out.`)
