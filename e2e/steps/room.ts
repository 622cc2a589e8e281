import type { Page } from '@playwright/test'
import { createCrowd } from '@/lib/bots/crowd'
import { builtInCompass } from '@/lib/compass/compass'
import { kits } from '@/lib/domain/steps/registry'
import type { StepPlan } from '@/lib/domain/workshop/plan'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { createLiveClient } from '@/lib/live/client'
import { memoryOutboxStore } from '@/lib/live/outbox'
import type { CommandMessage } from '@/lib/protocol/message'
import { plannedStep } from '@/lib/orders/plan'
import { press } from '../support/keyboard'
import { joinWithCode, openWorkshop } from '../support/lead'
import type { World } from '../support/world'
import { expect, openWorld, test as base } from '../support/world'

/** One conversation in which every kind of step is tried: console, wall, one phone, and simulated people. */
export interface Room {
  readonly world: World
  readonly lead: Page
  readonly wall: Page
  readonly phone: Page
  /** Puts a step of this kind at the end and goes there. */
  readonly open: (kind: string, choice?: unknown, change?: (plan: StepPlan) => StepPlan) => Promise<void>
  /** The one button that leads on, by keyboard. */
  readonly goOn: (name: string | RegExp) => Promise<void>
  /** Closes input and shows what came in, by keyboard. */
  readonly reveal: () => Promise<void>
}

const people = 3

async function openRoom(world: World): Promise<{ room: Room; close: () => void }> {
  const lead = await world.facilitator()
  const { workshopId, code } = await openWorkshop(lead, { title: 'Alle werkvormen', mode: 'Op naam' })
  const wall = await world.wall(lead, workshopId)
  const mira = await world.phone()
  await joinWithCode(world, mira, code, 'Mira')
  const { url } = world.server
  const crowd = createCrowd({
    url,
    code,
    people,
    kits,
    slownessMs: 0,
    random: Math.random,
    onReply: () => undefined,
  })
  await crowd.arrived
  const cookies = await lead.context.cookies(url)
  const client = createLiveClient<ConsoleView>({
    url,
    workshopId,
    as: 'console',
    headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') },
    store: memoryOutboxStore(),
    transports: ['websocket'],
  })

  await expect.poll(() => client.state().view?.order.length).toBeGreaterThan(0)

  async function must(command: CommandMessage['command']): Promise<void> {
    expect(await client.send(command)).toMatchObject({ ok: true })
  }

  async function open(
    kind: string,
    choice?: unknown,
    change: (plan: StepPlan) => StepPlan = (plan) => plan,
  ): Promise<void> {
    const plan = plannedStep({ kits, compass: builtInCompass }, 'nl', kind, choice)
    if (!plan) throw new Error(`there is no step of kind ${kind}`)
    const known = new Set(client.state().view?.order)
    await must({ type: 'AddStep', plan: change(plan), before: null })
    const added = () => client.state().view?.order.find((stepId) => !known.has(stepId))
    await expect.poll(added).toBeDefined()
    const view = client.state().view
    const next = view?.plans[added() ?? '']
    const moment = next?.moments[0]
    if (!next || !moment) throw new Error('the step did not come')
    const from = view.step ? { stepId: view.step.stepId, moment: view.step.moment } : null
    await must({ type: 'GoTo', from, stepId: next.stepId, moment, finish: true })
    await expect(lead.page.getByRole('heading', { level: 2, name: next.title })).toBeVisible()
  }

  const goOn = (name: string | RegExp) => press(lead.page, lead.page.getByRole('button', { name }))

  return {
    room: {
      world,
      lead: lead.page,
      wall,
      phone: mira.page,
      open,
      goOn,
      reveal: async () => {
        await goOn('Sluit de invoer')
        const now = lead.page.getByRole('button', { name: /^Sluit nu/ })
        const show = lead.page.getByRole('button', { name: 'Toon de antwoorden' })
        await expect(now.or(show)).toBeVisible()
        if (await now.isVisible()) await goOn(/^Sluit nu|^Toon de antwoorden/)
        await goOn('Toon de antwoorden')
      },
    },
    close: () => {
      client.close()
      crowd.close()
    },
  }
}

export const test = base.extend<object, { room: Room }>({
  room: [
    async ({ browser, server }, use) => {
      const { world, close } = openWorld(browser, server)
      const opened = await openRoom(world)
      await use(opened.room)
      opened.close()
      await close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

export { expect }
