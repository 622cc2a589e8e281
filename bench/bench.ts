// npm run bench                        the product beside the servers people write first, with ratios
// npm run bench -- --small             under a minute
// npm run bench -- --json              one line, for programs
// npm run bench -- --people 50,200 --rounds 3 --only Kompasgesprek,R3 --workloads room,storm,rooms,day,pages,exports
// npm run bench -- --only R4 --slowed 50    a server that is late on purpose, beside the same one that is not
// npm run bench -- --workloads lighthouse --lighthouse <folder>    after npm install lighthouse@12.8.2 in that folder
// PostgreSQL is measured where TEST_DATABASE_URL names a server.
import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { emptyPostgres } from '@/lib/db/testing/temporary-database'
import { ensureBuilt } from '@/scripts/build.mjs'
import { measureExports } from './exports'
import { median, rounded, table } from './figures'
import type { Medians } from './goals'
import { goalsOf } from './goals'
import { measureScores } from './lighthouse'
import type { Measures, RoundResult } from './one-room'
import { measureRooms } from './many-rooms'
import { measureRoom } from './one-room'
import { measurePages } from './pages'
import { measureStorm } from './storm'
import type { Started, Subject } from './subjects'
import { slowed, subjects } from './subjects'

const { values } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    people: { type: 'string' },
    rounds: { type: 'string' },
    only: { type: 'string' },
    workloads: { type: 'string' },
    rooms: { type: 'string' },
    slowed: { type: 'string' },
    lighthouse: { type: 'string' },
  },
})
const { small, json } = values
const sizes = (values.people ?? (small ? '50' : '50,200,500,1000,2000')).split(',').map(Number)
const rounds = Number(values.rounds ?? (small ? 1 : 3))
const parts = (values.workloads ?? (small ? 'room,day' : 'room,storm,rooms,day,pages,exports')).split(',')
const spans = small ? { voteMs: 500, noteMs: 2000 } : { voteMs: 1000, noteMs: 10_000 }
if (sizes.some((size) => !(size > 0)) || !(rounds > 0)) {
  console.error('--people: numbers with commas between; --rounds: a number.')
  process.exit(2)
}
const lighthouse = values.lighthouse
if (parts.includes('lighthouse') && lighthouse === undefined) {
  console.error('--lighthouse: the folder where it is installed.')
  process.exit(2)
}
const roomCounts = (values.rooms ?? '1,10,100').split(',').map(Number)
const roomPeople = 30
const dayLengths = small ? [1000, 10_000] : [250, 2500, 12_500, 50_000]
/** A round in which others took more than this of the machine is not counted, as long as a better one is there. */
const mostForeign = 0.2

const say = (line: string) => void (json ? undefined : process.stderr.write(`${line}\n`))

async function during<Result>(
  subject: Subject,
  work: (started: Started) => Promise<Result>,
): Promise<Result> {
  const started = await subject.start()
  try {
    return await work(started)
  } finally {
    await started.stop()
  }
}

function mediansOf(results: readonly RoundResult[], workload: 'w1' | 'w2' | 'w3'): Measures {
  const names = Object.keys(results[0]?.[workload] ?? {})
  return Object.fromEntries(
    names.map((name) => [name, median(results.map((result) => result[workload][name] ?? NaN))]),
  )
}

await ensureBuilt()
const serverUrl = process.env.TEST_DATABASE_URL
const durable = serverUrl === undefined ? undefined : await emptyPostgres(serverUrl)
const isAsked = ({ name }: Subject) =>
  values.only === undefined || values.only.split(',').some((each) => name.startsWith(each))
const all = [
  ...subjects(serverUrl, durable?.databaseUrl).filter(isAsked),
  ...(values.slowed === undefined ? [] : [slowed(Number(values.slowed))]),
]
const isProduct = ({ name }: Subject) => name.startsWith('Kompasgesprek')
const storms: [name: string, measures: Measures][] = []
const many: [name: string, measures: Measures][] = []
const pages: (readonly [name: string, measures: Measures])[] = []
const scores: (readonly [name: string, measures: Measures])[] = []
const files: (readonly [name: string, measures: Measures])[] = []
const results = new Map<string, RoundResult[]>()
const wrong: string[] = []
try {
  // Everything once, then everything again: what disturbs the machine disturbs all alike.
  for (let round = 1; parts.includes('room') && round <= rounds; round++) {
    for (const people of sizes) {
      for (const subject of all) {
        const result = await during(subject, (started) => measureRoom(started, people, spans))
        const key = `${subject.name} ${people}`
        results.set(key, [...(results.get(key) ?? []), result])
        wrong.push(...result.wrong.map((line) => `${subject.name}, ${people} people: ${line}`))
        say(`round ${round}: ${key}, others took ${Math.round(result.foreign * 100)} % of the machine`)
      }
    }
  }
  for (const subject of all.filter(isProduct)) {
    for (const people of parts.includes('storm') ? sizes : []) {
      say(`storm: ${subject.name}, ${people} people`)
      const storm = await during(subject, (started) => measureStorm(started, people))
      storms.push([`${subject.name}, ${people} people`, storm.w4])
      wrong.push(...storm.wrong)
    }
  }
  for (const subject of all.filter(
    (each) => parts.includes('rooms') && (isProduct(each) || each.name.startsWith('R5')),
  )) {
    for (const roomCount of roomCounts) {
      say(`many rooms: ${subject.name}, ${roomCount} rooms`)
      const { w5, wrong: found } = await during(subject, (started) =>
        measureRooms(started, roomCount, roomPeople),
      )
      many.push([`${subject.name}, ${roomCount} rooms`, w5])
      wrong.push(...found)
    }
  }
  const [firstProduct] = all.filter(isProduct)
  if (parts.includes('pages') && firstProduct) pages.push(...(await during(firstProduct, measurePages)))
  if (lighthouse !== undefined && firstProduct)
    scores.push(...(await during(firstProduct, (started) => measureScores(started, lighthouse, say))))
  if (parts.includes('exports')) {
    say('exports')
    const { w7, wrong: found } = await measureExports()
    files.push(...w7)
    wrong.push(...found)
  }
} finally {
  await durable?.drop()
}
const days = parts.includes('day') ? dayLengths.map(longDay) : []

/** In a process of its own, so that its memory is its own. */
function longDay(length: number): Measures {
  const args = ['--expose-gc', '--import', 'tsx', 'bench/long-day.ts', String(length)]
  const line = execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n').at(-1) ?? '{}'
  return JSON.parse(line) as Measures
}

function counted(key: string): readonly RoundResult[] {
  const every = results.get(key) ?? []
  const calm = every.filter(({ foreign }) => foreign <= mostForeign)
  return calm.length > 0 ? calm : every
}

function showRows(title: string, rows: readonly (readonly [name: string, measures: Measures])[]): void {
  if (rows.length === 0) return
  const names = Object.keys(rows[0]?.[1] ?? {})
  console.log(`\n**${title}**\n`)
  console.log(
    table(
      ['', ...names],
      rows.map(([name, measures]) => [name, ...names.map((each) => rounded(measures[each] ?? NaN))]),
    ),
  )
}

const workloads = ['w1', 'w2', 'w3'] as const
const medians: Medians = Object.fromEntries(
  all.map(({ name }) => [
    name,
    Object.fromEntries(
      sizes.flatMap((people) =>
        workloads.map((workload) => [
          `${people} ${workload}`,
          mediansOf(counted(`${name} ${people}`), workload),
        ]),
      ),
    ),
  ]),
)
const products = all.map(({ name }) => name).filter((name) => name.startsWith('Kompasgesprek'))
const goals = products.flatMap((name) => goalsOf(medians, name).map((goal) => ({ subject: name, ...goal })))

if (json) {
  console.log(
    JSON.stringify({ sizes, rounds, medians, storms, many, days, pages, scores, files, goals, wrong }),
  )
} else {
  for (const people of parts.includes('room') ? sizes : []) {
    for (const workload of workloads) {
      const names = Object.keys(medians[all[0]?.name ?? '']?.[`${people} ${workload}`] ?? {})
      console.log(`\n**${workload.toUpperCase()}, ${people} people**\n`)
      console.log(
        table(
          ['', ...names],
          all.map(({ name }) => [
            name,
            ...names.map((each) => rounded(medians[name]?.[`${people} ${workload}`]?.[each] ?? NaN)),
          ]),
        ),
      )
    }
  }
  showRows('W4, the server dies and comes back', storms)
  showRows(`W5, workshops of ${roomPeople} people`, many)
  showRows(
    'W6, opening a log by its length',
    days.map(({ length, ...measures }) => [`${length} events`, measures]),
  )
  showRows('What a browser loads first', pages)
  showRows('Lighthouse, of 100', scores)
  showRows('W7, files of 1000 people and 5000 notes', files)
  console.log('\n**Goals**\n')
  const rows = goals.map(({ subject, goal, people, ratio, atMost }) => [
    `${goal}, ${people} people`,
    subject,
    rounded(ratio),
    rounded(atMost),
    ratio <= atMost ? 'yes' : 'no',
  ])
  console.log(table(['goal', 'of', 'ratio', 'at most', 'reached'], rows))
  for (const line of wrong) console.log(`Wrong: ${line}`)
}
process.exit(wrong.length === 0 ? 0 : 1)
