import { expect, test } from '@playwright/test'
import { createOperatorClient } from '@/lib/bots/operator'
import { emptyPostgres } from '@/lib/db/testing/temporary-database'
import type { PhoneView } from '@/lib/domain/workshop/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { createLiveClient } from '@/lib/live/client'
import { memoryOutboxStore } from '@/lib/live/outbox'
import { live, seen } from '@/server/testing/stage'
import { startCluster } from './support/cluster'
import { hasNginx, startNginx } from './support/nginx'
import { chances } from './support/soak'

const serverUrl = process.env.TEST_DATABASE_URL
const redisUrl = process.env.TEST_REDIS_URL

test('[No10] behind nginx as the documents say, polling works, also when the node of a workshop dies', async () => {
  test.skip(
    serverUrl === undefined || redisUrl === undefined || !hasNginx,
    'it needs PostgreSQL, Redis and nginx',
  )
  const { databaseUrl, drop } = await emptyPostgres(serverUrl ?? '')
  const env = { LOG_LEVEL: 'fatal' }
  const cluster = await startCluster({
    count: 3,
    databaseUrl,
    redisUrl: redisUrl ?? '',
    random: chances(1),
    env,
  })
  const nginx = await startNginx(cluster.nodeUrls)
  const clients: { close: () => void }[] = []
  try {
    const { url } = nginx
    const token = cluster.operatorToken()
    const workshopId = await createOperatorClient(url, token).makeWorkshop('kompasgesprek', 'named')
    const options = { url, workshopId, store: memoryOutboxStore(), transports: ['polling'] as const }
    const lead = createLiveClient<ConsoleView>({ ...options, as: 'console', token })
    clients.push(lead)
    await live(lead)
    await lead.send({ type: 'OpenLobby' })
    const code = await seen(lead, ({ door }) => door.code)
    const joined = await fetch(`${url}/api/join`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code, name: 'Ada' }),
    })
    const { token: pass } = (await joined.json()) as { token: string }
    const phone = createLiveClient<PhoneView>({
      ...options,
      store: memoryOutboxStore(),
      as: 'phone',
      token: pass,
    })
    clients.push(phone)
    await live(phone)
    await seen(lead, ({ here }) => here === 1)

    // Whichever node has the workshop: none of the three may be the only one that can.
    for (const [index, node] of cluster.nodes.entries()) {
      const { view } = lead.state()
      const plan = view?.plans[view.order[index] ?? '']
      const [moment] = plan?.moments ?? []
      if (!plan || !moment) throw new Error('there is no such step')
      await node.down()
      const from = view?.step ? { stepId: view.step.stepId, moment: view.step.moment } : null
      const moved = await lead.send({ type: 'GoTo', from, stepId: plan.stepId, moment, finish: false })
      expect(moved).toMatchObject({ ok: true })
      await seen(phone, ({ step }) => step?.stepId === plan.stepId)
      await node.up()
    }
  } finally {
    for (const client of clients) client.close()
    await nginx.stop()
    await cluster.stop()
    await drop()
  }
})
