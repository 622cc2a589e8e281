// npm run soak -- --minutes 10 --people 200 --faults all --seed 1..5
// On the embedded database, or with TEST_DATABASE_URL on a database of its own on that PostgreSQL server.
// --nodes 3 runs several nodes on TEST_DATABASE_URL and TEST_REDIS_URL, and takes Redis away too.
// --program <file> runs another bundle of the server than npm start would, without building anything.
import { parseArgs } from 'node:util'
import { alone, startCluster } from '@/e2e/support/cluster'
import { startServer } from '@/e2e/support/server'
import type { FaultName, SoakReport } from '@/e2e/support/soak'
import { chances, faultNames, faultsOf, soak } from '@/e2e/support/soak'
import { emptyPostgres } from '@/lib/db/testing/temporary-database'
import { ensureBuilt } from './build.mjs'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    people: { type: 'string', default: '40' },
    faults: { type: 'string', default: 'all' },
    seed: { type: 'string', default: '1' },
    nodes: { type: 'string', default: '1' },
    program: { type: 'string' },
  },
})
const minutes = Number(values.minutes)
const people = Number(values.people)
const [from = 1, to = from] = values.seed.split('..').map(Number)
const seeds = Array.from({ length: to - from + 1 }, (_, index) => from + index)
const nodes = Number(values.nodes)
const possible = faultNames.filter((fault) => nodes > 1 || fault !== 'redis')
const asked = values.faults === 'all' ? possible : values.faults.split(',')
const faults = asked.filter((fault): fault is FaultName => faultNames.some((name) => name === fault))
if (!(minutes > 0) || !(people > 0) || seeds.length === 0 || faults.length !== asked.length) {
  console.error(
    `--minutes, --people: numbers; --seed: 1 or 1..5; --faults: all, or of ${faultNames.join(',')}`,
  )
  process.exit(2)
}

const serverUrl = process.env.TEST_DATABASE_URL
const redisUrl = process.env.TEST_REDIS_URL
if (nodes > 1 && (serverUrl === undefined || redisUrl === undefined)) {
  console.error('--nodes: set TEST_DATABASE_URL and TEST_REDIS_URL too.')
  process.exit(2)
}
const name = serverUrl === undefined ? 'SQLite' : nodes > 1 ? `PostgreSQL, ${nodes} nodes` : 'PostgreSQL'
const program = [values.program ?? 'scripts/start.mjs']
if (values.program === undefined) await ensureBuilt()

async function started(seed: number, env: Readonly<Record<string, string>>, databaseUrl?: string) {
  if (nodes > 1 && databaseUrl !== undefined && redisUrl !== undefined) {
    const random = chances(seed)
    const cluster = await startCluster({ count: nodes, databaseUrl, redisUrl, random, env, program })
    return { server: cluster, stop: cluster.stop }
  }
  const server = await startServer(
    databaseUrl === undefined ? env : { ...env, DATABASE_URL: databaseUrl },
    program,
  )
  return { server: alone(server), stop: server.stop }
}

async function run(seed: number): Promise<SoakReport> {
  const database = serverUrl === undefined ? undefined : await emptyPostgres(serverUrl)
  const env = { LOG_LEVEL: 'fatal' }
  const { server, stop } = await started(seed, env, database?.databaseUrl)
  try {
    const seconds = minutes * 60
    return await soak({
      server,
      seconds,
      people,
      faults,
      seed,
      tell: (line) => process.stderr.write(`${new Date().toISOString()} ${line}\n`),
      ...(database ? { databaseUrl: database.databaseUrl } : {}),
    })
  } finally {
    await stop()
    await database?.drop()
  }
}

const columns = [
  'sent',
  'acked',
  'refused',
  'unanswered',
  'missing',
  'duplicated',
  'unissued',
  'out of order',
]
const more = [
  'gaps',
  'unequal views',
  'bad stops',
  'longest wait (s)',
  'longest away (s)',
  'longest stop (s)',
]
const heads = ['database', 'seed', 'workshops', 'faults', ...columns, ...more]
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
const seconds = (ms: number) => (ms / 1000).toFixed(1)

console.log(`${minutes} minutes a seed, ${people} people, faults: ${faults.join(', ')}\n`)
console.log(row(heads))
console.log(row(heads.map((_, index) => (index === 0 || index === 3 ? '---' : '---:'))))
let isSound = true
for (const seed of seeds) {
  const report = await run(seed)
  const { verdict: v } = report
  isSound &&= Object.values(faultsOf(report)).every((count) => count === 0)
  const injected = Object.entries(report.faults).map(([fault, count]) => `${fault} ${count}`)
  const told = [v.sent, v.acked, v.refused, v.unanswered, v.missing, v.duplicated, v.unissued, v.outOfOrder]
  const times = [report.longestWaitMs, report.longestAwayMs, report.longestStopMs].map(seconds)
  const kept = [v.gaps, v.unequal, v.unclean, ...times]
  console.log(row([name, seed, report.workshops, injected.join(', '), ...told, ...kept]))
}
console.log(
  isSound ? '\nNothing missing, nothing double.' : '\nNot sound: a column that has to be zero is not.',
)
process.exit(isSound ? 0 : 1)
