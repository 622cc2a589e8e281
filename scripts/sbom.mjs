// npm run sbom: every package in the product, as CycloneDX on standard output.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const npm = process.env.npm_execpath
if (!npm?.endsWith('npm-cli.js')) {
  console.error('Run it as npm run sbom.')
  process.exit(1)
}

// With `--omit=dev` npm leaves out what is shipped too as soon as a tool for developing uses it as well.
const options = ['--sbom-format=cyclonedx', '--package-lock-only']
const text = execFileSync(process.execPath, [npm, 'sbom', ...options], { maxBuffer: 256_000_000 })
const bom = JSON.parse(text.toString('utf8'))
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))

const shipped = new Set(
  Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`),
)
const isShipped = ({ name, version }) => shipped.has(`${name}@${version}`)

const components = bom.components.filter(isShipped)
const refs = new Set([bom.metadata.component['bom-ref'], ...components.map((each) => each['bom-ref'])])
const dependencies = bom.dependencies
  .filter(({ ref }) => refs.has(ref))
  .map(({ dependsOn, ...rest }) => ({ ...rest, dependsOn: dependsOn?.filter((ref) => refs.has(ref)) ?? [] }))
console.log(JSON.stringify({ ...bom, components, dependencies }, null, 2))
