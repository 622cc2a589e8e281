import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')
const nginx = '/usr/sbin/nginx'
const hasNginx = spawnSync(nginx, ['-v']).error === undefined
const settings = [...read('lib/env.ts').matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name = '']) => name)

/** Settings a file gives to the server, by the way it writes them down. */
function given(file: string, pattern: RegExp): readonly string[] {
  return [...read(file).matchAll(pattern)].map(([, name = '']) => name)
}

describe('what hosts are told', () => {
  it('[Op7] names every setting, and no other', () => {
    const table = read('docs/operations.md').split('## Settings')[1]?.split('\n## ')[0] ?? ''
    const named = [...table.matchAll(/^\| `.*?\|/gm)].flatMap(([cell]) => cell.match(/[A-Z][A-Z_]+/g) ?? [])
    expect(settings.length).toBeGreaterThan(8)
    expect(named.toSorted()).toEqual(settings.toSorted())
  })

  it('[Op7] sets only what the server knows, in the container, the unit and compose', () => {
    const elsewhere = ['NEXT_TELEMETRY_DISABLED']
    const app = given('compose.yaml', /^ {6}([A-Z_]+): /gm).filter((name) => !name.startsWith('POSTGRES_'))
    const unit = given('docs/operations/kompasgesprek.service', /\b([A-Z][A-Z_]+)=\S/g)
    const image = given('Dockerfile', /\b([A-Z][A-Z_]+)=\S/g)
    expect([...app, ...unit, ...image].length).toBeGreaterThan(12)
    const unknown = [...app, ...unit, ...image].filter((name) => ![...settings, ...elsewhere].includes(name))
    expect(unknown).toEqual([])
  })

  it('[Op7] points at files and commands that are there', () => {
    const text = read('docs/operations.md')
    const links = [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, path = '']) => path)
    expect(links.filter((path) => !existsSync(`docs/${path}`))).toEqual([])
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const commands = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name)
    expect(commands.length).toBeGreaterThan(10)
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
  })

  it('[Op7] runs commands with the settings of the unit', () => {
    const said = (file: string) =>
      given(file, /\b([A-Z][A-Z_]+=[\w./]+)/g).filter((each) => !each.startsWith('NEXT_TELEMETRY'))
    expect(said('docs/operations/kompas').toSorted()).toEqual(
      said('docs/operations/kompasgesprek.service').toSorted(),
    )
  })

  it.skipIf(!hasNginx)('[Op7] gives examples of nginx that nginx reads', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kompas-'))
    const certificate = ['-keyout', `${folder}/privkey.pem`, '-out', `${folder}/fullchain.pem`]
    const made = spawnSync('openssl', [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=kompas'],
      ...certificate,
    ])
    const site = read('docs/operations/nginx.conf').replaceAll(/\/etc\/letsencrypt\/live\/[^/]+/g, folder)
    const several = `${read('docs/operations/nginx-nodes.conf')}
${site.replace('http://127.0.0.1:3000', 'http://kompasgesprek')}`
    const verdicts = [site, several].map((text) => {
      const file = join(folder, 'nginx.conf')
      writeFileSync(file, `events {} pid ${folder}/pid; error_log ${folder}/log; http { ${text} }`)
      return spawnSync(nginx, ['-t', '-c', file], { encoding: 'utf8' }).stderr
    })
    rmSync(folder, { recursive: true })
    expect(made.status).toBe(0)
    for (const verdict of verdicts) expect(verdict).toContain('test is successful')
  })

  it('[Op7] copies into the image only what the build leaves there', () => {
    const made = ['node_modules', '.next', 'dist']
    const copied = given('Dockerfile', /COPY --from=build (.+) \.\S*$/gm).flatMap((line) =>
      (line.match(/\/app\/\S+/g) ?? []).map((path) => path.replace('/app/', '')),
    )
    expect(copied.length).toBeGreaterThan(8)
    expect(copied.filter((path) => !made.includes(path) && !existsSync(path))).toEqual([])
  })

  it('[Op7] runs as nobody special, on a root that cannot be written', () => {
    expect(read('Dockerfile')).toMatch(/^USER node$/m)
    expect(read('compose.yaml')).toMatch(/read_only: true/)
    expect(read('docs/operations/kompasgesprek.service')).toMatch(/^ProtectSystem=strict$/m)
    expect(read('docs/operations/nginx.conf')).toMatch(/X-Forwarded-For \$remote_addr;/)
  })
})
