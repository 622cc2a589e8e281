import 'server-only'
import { screenCookie } from '@/lib/cookies'
import { runtime } from '@/lib/runtime'
import { currentAccount } from './account'
import { keepCookie, readCookie } from './cookies'
import { noteHere, ofWorkshop } from './security'
import { requireLedWorkshop } from './workshops'

const daysKept = 2

/** With the link of the screen, or as who leads. */
async function mayShow(workshopId: string): Promise<boolean> {
  const token = await readCookie(screenCookie(workshopId))
  const { passes, facilitation, now } = runtime()
  const pass = token === undefined ? undefined : await passes.find(token, now())
  if (pass?.kind === 'screen' && pass.workshopId === workshopId) return true
  const account = await currentAccount()
  return account !== undefined && (await facilitation.find(workshopId, account.userId)) !== undefined
}

/** The room's screen for its first rendering; undefined for who may not show it. */
export async function screenOf(workshopId: string) {
  return (await mayShow(workshopId)) ? runtime().live.screen(workshopId) : undefined
}

/** Exchanges the secret of a screen link for a cookie. Gives the workshop, or undefined when the link is not valid. */
export async function openScreenLink(token: string): Promise<string | undefined> {
  const { passes, now } = runtime()
  const pass = await passes.find(token, now())
  if (pass?.kind !== 'screen') return undefined
  await keepCookie(screenCookie(pass.workshopId), token, daysKept)
  return pass.workshopId
}

/** A link with which another machine, such as the one at the beamer, shows the room's screen. */
export async function newScreenLink(workshopId: string): Promise<string> {
  await requireLedWorkshop(workshopId)
  const { passes, now, address } = runtime()
  const token = await passes.issue(workshopId, 'screen', { createdAt: now() })
  await noteHere({ action: 'screen-link-made', object: ofWorkshop(workshopId) })
  return `${address}/s/${token}`
}
