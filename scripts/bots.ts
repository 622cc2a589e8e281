// npm run bots -- --code K7PQ2M --people 40            joins a workshop that is open
// npm run bots -- --auto --people 12 --order <id>      holds a whole workshop and prints one JSON line
//   with --tables draw | choose | one-phone, and --proxies 2 for people without a phone
// npm run bots -- --list-orders                        the ids of the running orders
import { parseArgs } from 'node:util'
import { holdWorkshop } from '@/lib/bots/auto'
import { createCrowd } from '@/lib/bots/crowd'
import { createOperatorClient } from '@/lib/bots/operator'
import { kits } from '@/lib/domain/steps/registry'
import { seatingSchema } from '@/lib/domain/workshop/table'
import { processEnvironment } from '@/lib/env'
import { operatorToken } from '@/server/api'
import { runCommand } from './operate'

const { values } = parseArgs({
  options: {
    code: { type: 'string' },
    people: { type: 'string', default: '12' },
    auto: { type: 'boolean', default: false },
    order: { type: 'string', default: 'kompasgesprek' },
    mode: { type: 'string', default: 'anonymous' },
    slowness: { type: 'string' },
    tables: { type: 'string' },
    proxies: { type: 'string', default: '0' },
    url: { type: 'string' },
    'list-orders': { type: 'boolean', default: false },
  },
})

const env = processEnvironment()
const url = (values.url ?? env.publicUrl ?? `http://127.0.0.1:${env.port}`).replace(/\/+$/, '')
const people = Number(values.people)
if (!Number.isInteger(people) || people < 1 || people > 2000) {
  console.error('--people must be a number from 1 to 2000.')
  process.exit(2)
}
const token = operatorToken(env.secret)
const operator = createOperatorClient(url, token)

async function joinOpenWorkshop(code: string): Promise<void> {
  const slownessMs = Number(values.slowness ?? 4000)
  const crowd = createCrowd({
    url,
    code,
    people,
    kits,
    slownessMs,
    random: Math.random,
    onReply: () => undefined,
  })
  await crowd.arrived
  console.log(`${people} simulated people are in. Stop them with Ctrl-C.`)
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (crowd.bots().some((bot) => bot.status() !== 'ended')) return
      clearInterval(timer)
      resolve()
    }, 1000)
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  crowd.close()
}

async function hold(): Promise<number> {
  const { order, mode } = values
  const slownessMs = Number(values.slowness ?? 60)
  const result = await holdWorkshop({
    url,
    operator,
    operatorToken: token,
    kits,
    people,
    order,
    mode,
    slownessMs,
    proxies: Number(values.proxies),
    ...(values.tables === undefined ? {} : { tables: seatingSchema.parse(values.tables) }),
  })
  console.log(JSON.stringify(result))
  return result.missing === 0 && result.duplicated === 0 ? 0 : 1
}

async function answers(): Promise<boolean> {
  return fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  )
}

await runCommand(async () => {
  if (!values['list-orders'] && !values.auto && values.code === undefined) {
    console.error('Give --code <code> of an open workshop, --auto, or --list-orders.')
    return 2
  }
  if (!(await answers())) {
    console.error(`No server is ready at ${url}. Start it with npm start, or give its address with --url.`)
    return 1
  }
  if (values.auto) return hold()
  if (values.code !== undefined) await joinOpenWorkshop(values.code)
  else for (const orderId of await operator.orders()) console.log(orderId)
  return 0
})
