import type { Page } from '@playwright/test'
import { comeIn } from '@/lib/bots/come-in'
import { createCrowd } from '@/lib/bots/crowd'
import type { LeadBot } from '@/lib/bots/lead'
import { createLeadBot } from '@/lib/bots/lead'
import { createParticipantBot } from '@/lib/bots/participant'
import { builtInCompass } from '@/lib/compass/compass'
import type { Language } from '@/lib/domain/language'
import { kits } from '@/lib/domain/steps/registry'
import type { Moment } from '@/lib/domain/workshop/moment'
import type { PlanView } from '@/lib/domain/workshop/view-console'
import { plannedStep } from '@/lib/orders/plan'
import { sayIn } from '@/lib/i18n/say'
import { runningOrders } from '@/lib/orders/running-orders'
import type { RunningServer } from '../support/server'
import type { Album } from './album'
import type { Cast } from './cast'
import { walkThrough } from './walk'

const people = 14
const clockSeconds = 600

export interface ConversationOptions {
  readonly server: RunningServer
  readonly cast: Cast
  readonly album: Album
  readonly language: Language
  readonly workshopId: string
  /** Pictures of steps of this kind only. */
  readonly only?: string
}

/** What a kind of step can be besides what the running order makes of it. */
const variants: Readonly<Record<string, readonly unknown[]>> = {
  dilemma: [
    { dilemmaId: 'n3-glasses', glasses: true, secondRound: false },
    { dilemmaId: 'n4-discretion', cases: [0, 1], openFloor: true, secondRound: false },
  ],
  info: [{ needle: 8 }],
}

/** Kinds of step that the ready-made running order leaves out come behind it, so that all of them are seen. */
async function addMissingKinds(lead: LeadBot, language: Language): Promise<void> {
  const present = new Set(runningOrders[0]?.lines.map((line) => line.kind))
  for (const kind of Object.keys(kits)) {
    for (const choice of [...(present.has(kind) ? [] : [undefined]), ...(variants[kind] ?? [])]) {
      const plan = plannedStep({ kits, compass: builtInCompass }, language, kind, choice)
      if (plan) await lead.also({ type: 'AddStep', plan, before: null })
    }
  }
}

/** Lets the person of this phone write along, as a facilitator does; the phone says its number in the lobby. */
async function appointScribe({ cast, language }: ConversationOptions, seat: string): Promise<void> {
  const say = sayIn(language, 'console')
  const who = say('peopleList.seat', { seat })
  await cast.lead.getByRole('button', { name: say('scribe.appoint', { who }), exact: true }).click()
}

async function seatOn(phone: Page, language: Language): Promise<string> {
  const [before = ''] = sayIn(language, 'phone')('lobby.seat', { seat: '#' }).split('#')
  const words = await phone.getByText(before).first().innerText()
  return /\d+/.exec(words.slice(words.indexOf(before)))?.[0] ?? ''
}

/** A phone follows by itself, a moment later: until then it shows where the last talk ended. */
async function leftTheTalk(phone: Page, language: Language): Promise<void> {
  const say = sayIn(language, 'phone.phase')
  for (const phase of ['closed', 'revealed', 'talk', 'harvest'])
    await phone
      .getByRole('heading', { name: say(`${phase}.title`), exact: true })
      .waitFor({ state: 'hidden' })
}

async function theDoor({ cast, album }: ConversationOptions, code: string): Promise<Page> {
  const phone = await cast.phone()
  await phone.goto('/')
  await album.take(phone, 'phone', '10-front-door', 'all')
  await phone.locator('#code').fill('XXXXXX')
  await phone.locator('main form:has([type=submit]) [type=submit]').first().click()
  await phone.locator('main [role=alert], main [aria-invalid=true]').first().waitFor()
  await album.take(phone, 'phone', '11-wrong-code')
  await phone.locator('#code').fill(code)
  await phone.locator('main form:has([type=submit]) [type=submit]').first().click()
  await phone.waitForURL('**/join')
  await album.take(phone, 'phone', '12-good-to-know', 'all')
  await phone.locator('main form:has([type=submit]) [type=submit]').first().click()
  await phone.waitForURL('**/w/*')
  await album.take(phone, 'phone', '13-lobby', 'all')
  return phone
}

/**
 * Holds the whole running order with simulated people and takes pictures of everybody's page at every moment.
 * @returns the token of somebody who answered everything
 */
export async function holdConversation(options: ConversationOptions): Promise<string> {
  const { server, cast, album, language, workshopId, only } = options
  const { url } = server
  const screen = await cast.beside()
  const bot = { url, kits, habits: { reloads: false, losesNetwork: false, slownessMs: 0 } }
  let everybodyDone: (momentKey: string) => Promise<void> = async () => undefined
  let [fresh, given]: (Page | undefined)[] = []
  let stepNumber = 20
  let stepId = ''
  let seat = ''

  async function pictures(plan: PlanView, moment: Moment, stage: 'begun' | 'done'): Promise<void> {
    if (plan.stepId !== stepId) stepNumber += 1
    stepId = plan.stepId
    if (stage === 'begun' && moment.phase === 'talk')
      await lead.also({ type: 'StartCountdown', seconds: clockSeconds })
    if ((only !== undefined && only !== plan.kind) || !fresh || !given) return
    const state = `${stepNumber}-${plan.kind}-${moment.round}-${moment.phase}`
    const isMain = moment.phase === 'open' || moment.phase === 'revealed'
    const how = isMain ? 'all' : 'most'
    if (stage === 'begun' && moment.phase === 'open') {
      await leftTheTalk(fresh, language)
      await walkThrough(fresh, `${state}-task`, album)
    }
    if (stage === 'begun' && plan.kind === 'talk' && moment.phase === 'talk')
      await appointScribe(options, seat)
    if (stage === 'begun') return
    await album.take(given, 'phone', `${state}-given`, how)
    await album.take(cast.lead, 'console', state, how)
    await album.take(screen, 'screen', state, how)
    if (plan.kind === 'talk' && moment.phase === 'harvest')
      await lead.also({ type: 'AppointScribe', participantId: null })
  }

  const lead = createLeadBot(workshopId, {
    url,
    cookie: await cast.cookie(),
    kits,
    language,
    onStored: () => undefined,
    everybodyDone: (momentKey) => everybodyDone(momentKey),
    beforeFinish: async () => undefined,
    atMoment: pictures,
  })
  await addMissingKinds(lead, language)
  await cast.lead.goto(`/workshops/${workshopId}/lead`)
  if (only === undefined) await album.take(cast.lead, 'console', '09-door-shut')
  const code = await lead.openLobby()
  await screen.goto(`/screen/${workshopId}`)
  if (only === undefined) await album.take(screen, 'screen', '10-nobody-yet')

  const persona = { leaning: 0.4, talkative: 1, language, random: Math.random }
  const { token } = await comeIn(url, code, '')
  const twin = createParticipantBot(workshopId, token, { ...bot, persona, onReply: () => undefined })
  const crowd = createCrowd({
    ...bot,
    code,
    people,
    language,
    slownessMs: 0,
    random: Math.random,
    onReply: () => undefined,
  })
  everybodyDone = async (momentKey) => {
    while ([twin, ...crowd.bots()].some((each) => each.doneWith() !== momentKey))
      await new Promise((resolve) => setTimeout(resolve, 50))
  }
  try {
    await crowd.arrived
    fresh = await theDoor(options, code)
    given = await cast.phoneOf(workshopId, token)
    seat = await seatOn(given, language)
    if (only === undefined) {
      await album.take(cast.lead, 'console', '14-lobby', 'all')
      await album.take(screen, 'screen', '14-lobby', 'all')
    }
    await lead.lead()
    await album.take(given, 'phone', '90-closed')
    await album.take(screen, 'screen', '90-closed')
    await album.take(cast.lead, 'console', '90-closed')
    return token
  } finally {
    crowd.close()
    twin.close()
    lead.close()
  }
}
