// npm run canary                 searches every place for unique words of everybody; exit 0 only when clean
// npm run canary -- --people 12 --runs 4 --no-build     with the pages as they were built last
// npm run canary -- --postgres    on the database server of TEST_DATABASE_URL, instead of the embedded database
import { parseArgs } from 'node:util'
import { participantCookie, screenCookie } from '@/lib/cookies'
import { temporaryPostgres, temporarySqlite } from '@/lib/db/testing/temporary-database'
import type { Mode } from '@/lib/domain/workshop/mode'
import { createLogger } from '@/server/logging'
import type { Correlated, Searched } from '@/server/testing/canary'
import { holdCanaryWorkshop } from '@/server/testing/canary'
import type { Bird } from '@/server/testing/canary-people'
import { metricsToken } from '@/server/testing/canary-places'
import { farFromChance } from '@/server/testing/ranks'
import type { Stage } from '@/server/testing/stage'
import type { TestServer } from '@/server/testing/test-server'
import { startTestServer } from '@/server/testing/test-server'
import { ensureBuilt } from './build.mjs'

const { values } = parseArgs({
  allowNegative: true,
  options: {
    people: { type: 'string', default: '12' },
    runs: { type: 'string', default: '4' },
    build: { type: 'boolean', default: true },
    postgres: { type: 'boolean', default: false },
  },
})
const people = Number(values.people)
const runs = Number(values.runs)
/** Farther from chance than this happens by itself once in fifteen thousand times. */
const furthest = 4

if (values.build) await ensureBuilt()
Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
const { createPages } = await import('@/server/pages')

let logged = ''
const write = process.stdout.write.bind(process.stdout)
const writeError = process.stderr.write.bind(process.stderr)
process.stdout.write = (chunk: string | Uint8Array): boolean => {
  logged += String(chunk)
  return true
}
process.stderr.write = (chunk: string | Uint8Array): boolean => {
  logged += String(chunk)
  return true
}
const logger = createLogger('trace', { write: (line) => void (logged += line) })
const databaseUrl = values.postgres ? process.env.TEST_DATABASE_URL : undefined
if (values.postgres && databaseUrl === undefined) throw new Error('Set TEST_DATABASE_URL.')
const open = databaseUrl === undefined ? temporarySqlite : () => temporaryPostgres(databaseUrl)
const settings = () => ({ metricsToken })
const server = await startTestServer(open, { logger, settings, pages: createPages })

/** What the pages send to a phone of somebody who only listens, to each writer, to the screen and to a reader. */
async function pagesOf(
  { url, application }: TestServer,
  stage: Stage,
  birds: readonly Bird[],
): Promise<Readonly<Record<string, string[]>>> {
  const { workshopId } = stage
  const { passes } = application.runtime
  const createdAt = new Date()
  const reader = await passes.issue(workshopId, 'reader', { createdAt })
  const listener = await stage.join('Toehoorder')
  const phone = (token: string) => [`/w/${workshopId}`, `${participantCookie(workshopId)}=${token}`] as const
  const asked: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    'pages: phone': [phone(listener.token), ['/', ''], ['/join', '']],
    'pages: screen': [[`/screen/${workshopId}`, `${screenCookie(workshopId)}=${await stage.screenToken()}`]],
    'pages: report': [[`/report/${workshopId}`, `kompas-reader-${workshopId}=${reader}`]],
    ...Object.fromEntries(birds.map(({ token }, index) => [`pages: writer ${index}`, [phone(token)]])),
  }
  const found: Record<string, string[]> = {}
  for (const [where, requests] of Object.entries(asked)) {
    found[where] = []
    for (const [path, cookie] of requests) {
      const response = await fetch(`${url}${path}`, { headers: { Cookie: cookie }, redirect: 'manual' })
      found[where].push(
        `${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`,
      )
    }
  }
  return found
}

async function pages(stage: Stage, birds: readonly Bird[]) {
  const { status } = (await stage.room()).state()
  if (status === 'closed') {
    // Nobody comes in any more: the phones of the people who were there still ask.
    const { passes } = server.application.runtime
    const reader = await passes.issue(stage.workshopId, 'reader', { createdAt: new Date() })
    const ask = async (path: string, cookie: string) =>
      (await fetch(`${server.url}${path}`, { headers: { Cookie: cookie }, redirect: 'manual' })).text()
    const report = await ask(`/report/${stage.workshopId}`, `kompas-reader-${stage.workshopId}=${reader}`)
    if (!report.includes(birds[0]?.words.note ?? '')) throw new Error('the search is blind: no report')
    return { 'pages: report': [report] }
  }
  return pagesOf(server, stage, birds)
}

const searched: Searched[] = []
const correlated: Correlated[] = []
const modes: readonly Mode[] = ['named', 'facilitator-only', ...Array<Mode>(runs).fill('anonymous')]
try {
  for (const mode of modes) {
    const report = await holdCanaryWorkshop({ server, mode, people, logged: () => logged, pages })
    searched.push(...report.searched)
    correlated.push(...report.correlated)
  }
} finally {
  await server.stop()
  process.stdout.write = write
  process.stderr.write = writeError
}

/** Writers are one line in the table: they are searched one by one, each for the words of all others. */
const place = (where: string) => where.replace(/writer \d+$/, 'writers, for each other’s words')

interface Line {
  texts: number
  bytes: number
  leaks: number
}
const lines = new Map<string, Line>()
for (const { mode, when, where, texts, bytes, leaks } of searched) {
  const key = `${mode} | ${when} | ${place(where)}`
  const line = lines.get(key) ?? { texts: 0, bytes: 0, leaks: 0 }
  lines.set(key, { texts: line.texts + texts, bytes: line.bytes + bytes, leaks: line.leaks + leaks.length })
}
const out: string[] = [
  '| mode | when | where | texts | bytes | leaks |',
  '| --- | --- | --- | ---: | ---: | ---: |',
]
for (const [key, { texts, bytes, leaks }] of lines) out.push(`| ${key} | ${texts} | ${bytes} | ${leaks} |`)
out.push('', `Order and time against who wrote, in ${runs} anonymous workshops of ${people} people:`, '')
out.push('| where | what | rows | furthest ρ | from chance (σ) |', '| --- | --- | ---: | ---: | ---: |')
let isByChance = true
for (const where of new Set(correlated.map((each) => each.where))) {
  for (const what of ['order', 'time'] as const) {
    const rows = correlated
      .filter((each) => each.where === where && each.what === what)
      .map((each) => each.correlation)
    const sigma = farFromChance(rows, people)
    isByChance &&= Math.abs(sigma) < furthest
    const widest = rows.reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0)
    out.push(`| ${where} | ${what} | ${rows.length} | ${widest.toFixed(2)} | ${sigma.toFixed(1)} |`)
  }
}
const found = searched.filter(({ leaks }) => leaks.length > 0)
for (const { mode, when, where, leaks } of found)
  out.push(`LEAK ${mode}, ${when}, ${where}: ${leaks.join(', ')}`)
const isClean = found.length === 0 && isByChance
out.push(
  '',
  isClean ? 'Clean.' : isByChance ? 'Not clean.' : 'Not clean: an order or a time tells who wrote.',
)
console.log(out.join('\n'))
process.exit(isClean ? 0 : 1)
