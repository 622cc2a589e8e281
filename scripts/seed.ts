// npm run seed -- lobby | mid-session | closed: a workshop to develop with, made over the real protocol by simulated
// people, in a data folder that no server uses at the moment. Then: npm run dev.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import type { Crowd } from '@/lib/bots/crowd'
import { createCrowd } from '@/lib/bots/crowd'
import { createLeadBot } from '@/lib/bots/lead'
import { createOperatorClient } from '@/lib/bots/operator'
import { openDatabase } from '@/lib/db/database'
import { newToken } from '@/lib/db/tokens'
import { kits } from '@/lib/domain/steps/registry'
import { processEnvironment } from '@/lib/env'
import { operatorToken } from '@/server/api'
import type { Application } from '@/server/application'
import { createApplication } from '@/server/application'
import { silentLogger } from '@/server/logging'
import { runCommand } from './operate'

/** After how many times of asking for input the facilitator stops and leaves everything as it is. */
const situations: Readonly<Record<string, number>> = { lobby: 0, 'mid-session': 2, closed: Infinity }
const email = 'begeleider@example.nl'

/** Not a fault: the situation is there. */
class Reached extends Error {
  override readonly name = 'Reached'
}

/** A server of its own for as long as the seeding takes, without pages, for this machine alone. */
async function startServer() {
  const env = processEnvironment()
  const database = await openDatabase(env)
  const httpServer = createServer()
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve))
  const { port } = httpServer.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const application = createApplication({
    ...{
      env: { ...env, publicUrl: url },
      database,
      kits,
      logger: silentLogger,
      httpServer,
      port,
      address: url,
    },
    pages: async (_request, response) => void response.writeHead(404).end(),
  })
  const stop = async () => {
    await application.close()
    httpServer.close()
  }
  return { application, database, url, token: operatorToken(env.secret), stop }
}

/** Makes the first account when there is none, and gives its workshop a person who leads it. */
async function makeAccount({ setUpToken, runtime }: Application): Promise<string> {
  const link = await setUpToken()
  if (link === undefined) return 'Sign in with the account you have.'
  const password = newToken()
  await runtime.accounts.setUp(link, { name: 'Begeleider', email, password })
  return `Sign in as ${email} with ${password}`
}

async function everybodyDone(crowd: Crowd, momentKey: string): Promise<void> {
  await crowd.arrived
  while (crowd.bots().some((bot) => bot.doneWith() !== momentKey))
    await new Promise((resolve) => setTimeout(resolve, 50))
}

async function play(url: string, token: string, rounds: number, people: number, order: string) {
  const operator = createOperatorClient(url, token)
  const workshopId = await operator.makeWorkshop(order, 'anonymous')
  let crowd: Crowd | undefined
  let asked = 0
  const lead = createLeadBot(workshopId, {
    ...{ url, token, kits },
    onStored: () => undefined,
    beforeFinish: async () => undefined,
    everybodyDone: async (momentKey) => {
      if (crowd) await everybodyDone(crowd, momentKey)
      asked += 1
      if (asked === rounds) throw new Reached()
    },
  })
  const code = await lead.openLobby()
  crowd = createCrowd({
    ...{ url, code, people, kits, slownessMs: 300, random: Math.random },
    onReply: () => undefined,
  })
  await crowd.arrived
  try {
    if (rounds > 0) await lead.lead()
  } catch (error) {
    if (!(error instanceof Reached)) throw error
  } finally {
    lead.close()
    crowd.close()
  }
  return { workshopId, code }
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      order: { type: 'string', default: 'kompasgesprek' },
      people: { type: 'string', default: '12' },
    },
  })
  const rounds = situations[positionals[0] ?? '']
  if (rounds === undefined) {
    console.error(`Say which situation: npm run seed -- ${Object.keys(situations).join(' | ')}`)
    return 2
  }
  const { application, database, url, token, stop } = await startServer()
  const account = await makeAccount(application)
  const { workshopId, code } = await play(url, token, rounds, Number(values.people), values.order)
  const admin = await database.prisma.user.findFirst({ where: { role: 'admin' } })
  await database.prisma.workshop.update({ where: { workshopId }, data: { ownerId: admin?.id ?? null } })
  await stop()
  console.log(`Workshop ${workshopId}: ${positionals[0] ?? ''}`)
  console.log(account)
  console.log(`Start the server: npm run dev, then /workshops/${workshopId}/lead`)
  if (rounds !== Infinity) console.log(`People to go on with: npm run bots -- --code ${code}`)
  return 0
})
