import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { belowFloors, floors } from './lint/floors.mjs'

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      dev: z.boolean().optional(),
    }),
  ),
})
const lock = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const manifest = z
  .object({
    allowScripts: z.record(z.string(), z.boolean()),
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    engines: z.object({ node: z.string() }),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

describe('what the product is made of', () => {
  it('[Su1] is nowhere older than the versions in which known holes were mended', () => {
    expect(belowFloors(lock)).toEqual([])
  })

  it('[Su1] would be refused when one copy of one package were older, or two that belong together differed', () => {
    const older = (path: string, version: string) =>
      belowFloors({ packages: { ...lock.packages, [path]: { version } } })
    for (const [name, floor] of Object.entries(floors)) {
      const [major = 0, minor = 0, patch = 0] = floor.split('.').map(Number)
      const below = patch > 0 ? `${major}.${minor}.${patch - 1}` : `${major}.${minor - 1}.99`
      expect(older(`node_modules/somewhere/node_modules/${name}`, below).join()).toContain(
        `older than ${floor}`,
      )
    }
    expect(older('node_modules/x/node_modules/@better-auth/core', '1.7.26').join()).toContain('not alike')
    expect(older('node_modules/exceljs', '4.4.0').join()).toContain('may not be')
    expect(older('node_modules/x/node_modules/ws', '8.9.9').join()).toContain('older')
    expect(older('node_modules/x/node_modules/ws', '9.0.0')).toEqual([])
  })

  it('[Su1] is named to the last digit', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+(-[\w.-]+)?$/)
    expect(manifest.engines.node).toBe('>=20.19')
  })

  it('[Su2] runs no script of a package while installing, and a new one is not run by itself', () => {
    const withScripts = Object.entries(lock.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => path.split('node_modules/').at(-1) ?? '')
    expect(withScripts.filter((name) => !(name in manifest.allowScripts))).toEqual([])
    expect(Object.values(manifest.allowScripts).filter(Boolean)).toEqual([])
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^strict-allow-scripts=true$/m)
  })

  it('[Su3] is listed by one command, without what only developing needs', () => {
    const npm =
      process.env['npm_execpath'] ?? execFileSync('npm', ['prefix', '-g'], { encoding: 'utf8' }).trim()
    const cli = npm.endsWith('npm-cli.js') ? npm : `${npm}/lib/node_modules/npm/bin/npm-cli.js`
    const text = execFileSync(process.execPath, ['scripts/sbom.mjs'], {
      encoding: 'utf8',
      maxBuffer: 256_000_000,
      env: { ...process.env, npm_execpath: cli },
    })
    const { bomFormat, components } = z
      .object({
        bomFormat: z.string(),
        components: z.array(
          z.object({ name: z.string(), group: z.string().optional(), version: z.string() }),
        ),
      })
      .parse(JSON.parse(text))
    expect(bomFormat).toBe('CycloneDX')
    const named = new Set(components.map(({ name }) => name))
    const shipped = Object.keys(manifest.dependencies).filter((name) => !name.startsWith('@types/'))
    for (const name of shipped) expect(named).toContain(name)
    for (const name of ['oidc-provider', 'smtp-server', 'eslint']) expect(named).not.toContain(name)
  })
})
