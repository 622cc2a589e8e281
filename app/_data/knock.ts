import 'server-only'
import { headers } from 'next/headers'
import { participantCookie, placeDays } from '@/lib/cookies'
import type { InvitationAnswer, JoinAnswer, Key, Visitor } from '@/lib/runtime'
import { runtime } from '@/lib/runtime'
import { newToken } from '@/lib/db/tokens'
import { dropCookie, keepCookie, readCookie } from './cookies'
import { ownParticipantId } from './places'

const knockCookie = 'kompas-knock'
const knockDays = 1
/** Given to who was wrong: guesses are counted for each device, so that one of them does not close the door for a room. */
const deviceCookie = 'kompas-device'
const deviceDays = 1

async function visitor(): Promise<Visitor> {
  const ip = (await headers()).get('x-client-ip') ?? ''
  const device = await readCookie(deviceCookie)
  return { ip, ...(device === undefined ? {} : { device }) }
}

/** The key that was shown, and the token this browser is to have: who sends the form again comes in once. */
interface Knock {
  readonly key: Key
  readonly token: string
}

async function keepKnock(key: Key): Promise<void> {
  const [[kind, secret] = ['code', '']] = Object.entries(key)
  await keepCookie(knockCookie, `${newToken()}:${kind}:${secret}`, knockDays)
}

async function readKnock(): Promise<Knock | undefined> {
  const [token = '', kind, ...rest] = (await readCookie(knockCookie))?.split(':') ?? []
  const secret = rest.join(':')
  if (kind === 'door') return { token, key: { door: secret } }
  if (kind === 'ahead') return { token, key: { ahead: secret } }
  return kind === 'code' ? { token, key: { code: secret } } : undefined
}

async function invitationFor(key: Key): Promise<InvitationAnswer> {
  return runtime().door.invitation(key, await visitor())
}

/**
 * Shows a code or the secret of a QR code at the door. When it fits, this browser remembers it, so that it
 * does not have to stand in an address.
 */
export async function knockWith(key: Key): Promise<InvitationAnswer> {
  const answer = await invitationFor(key)
  if (answer.ok) await keepKnock(key)
  else if ('code' in key && (await readCookie(deviceCookie)) === undefined)
    await keepCookie(deviceCookie, newToken(), deviceDays)
  return answer
}

/** The place this browser has already in the workshop a link was for, whether the link still works or not. */
export async function placeBehind(token: string): Promise<string | undefined> {
  const { passes, now } = runtime()
  const pass = await passes.find(token, now())
  return pass && (await ownParticipantId(pass.workshopId)) !== undefined ? pass.workshopId : undefined
}

/** What somebody may know before they join; undefined when they did not knock, or may not come in any more. */
export async function currentInvitation() {
  const knock = await readKnock()
  const answer = knock && (await invitationFor(knock.key))
  return answer?.ok ? answer.invitation : undefined
}

/** Comes in with the key that was shown; undefined when there is none. Who was here before stays the same person. */
export async function enterWith(name: string): Promise<JoinAnswer | undefined> {
  const knock = await readKnock()
  if (!knock) return undefined
  const { key, token } = knock
  const answer = await invitationFor(key)
  const workshopId = answer.ok ? answer.invitation.workshopId : await runtime().door.again(token)
  if (workshopId === undefined) return undefined
  const already = await readCookie(participantCookie(workshopId))
  const from = { ...(await visitor()), token, ...(already === undefined ? {} : { already }) }
  const joined = await runtime().door.join(key, name, from)
  if (!joined.ok) return joined
  const isAhead = answer.ok && answer.invitation.ahead !== undefined
  await keepCookie(participantCookie(joined.workshopId), joined.token, placeDays[isAhead ? 'ahead' : 'usual'])
  await dropKnock()
  return joined
}

export function dropKnock(): Promise<void> {
  return dropCookie(knockCookie)
}
