import 'server-only'
import { headers } from 'next/headers'
import { participantCookie } from '@/lib/cookies'
import type { InvitationAnswer, JoinAnswer, Key } from '@/lib/runtime'
import { runtime } from '@/lib/runtime'
import { dropCookie, keepCookie, readCookie } from './cookies'
import { ownParticipantId } from './places'

const knockCookie = 'kompas-knock'
const knockDays = 1
/** Long enough to come back for the report. The secret opens nothing any more once the workshop is deleted. */
const placeDays = 60
/** Who answers ahead is the same person on the day itself. */
const placeDaysAhead = 90

async function clientIp(): Promise<string> {
  return (await headers()).get('x-client-ip') ?? ''
}

async function keepKnock(key: Key): Promise<void> {
  const [[kind, secret] = ['code', '']] = Object.entries(key)
  await keepCookie(knockCookie, `${kind}:${secret}`, knockDays)
}

async function readKnock(): Promise<Key | undefined> {
  const value = await readCookie(knockCookie)
  if (value === undefined) return undefined
  if (value.startsWith('door:')) return { door: value.slice('door:'.length) }
  if (value.startsWith('ahead:')) return { ahead: value.slice('ahead:'.length) }
  return value.startsWith('code:') ? { code: value.slice('code:'.length) } : undefined
}

async function invitationFor(key: Key): Promise<InvitationAnswer> {
  return runtime().door.invitation(key, { ip: await clientIp() })
}

/**
 * Shows a code or the secret of a QR code at the door. When it fits, this browser remembers it, so that it
 * does not have to stand in an address.
 */
export async function knockWith(key: Key): Promise<InvitationAnswer> {
  const answer = await invitationFor(key)
  if (answer.ok) await keepKnock(key)
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
  const key = await readKnock()
  const answer = key && (await invitationFor(key))
  return answer?.ok ? answer.invitation : undefined
}

/** Comes in with the key that was shown; undefined when there is none. Who was here before stays the same person. */
export async function enterWith(name: string): Promise<JoinAnswer | undefined> {
  const key = await readKnock()
  const answer = key && (await invitationFor(key))
  if (!key || !answer?.ok) return undefined
  const cookie = participantCookie(answer.invitation.workshopId)
  const already = await readCookie(cookie)
  const from = { ip: await clientIp(), ...(already === undefined ? {} : { already }) }
  const joined = await runtime().door.join(key, name, from)
  if (!joined.ok) return joined
  await keepCookie(cookie, joined.token, answer.invitation.ahead ? placeDaysAhead : placeDays)
  await dropKnock()
  return joined
}

export function dropKnock(): Promise<void> {
  return dropCookie(knockCookie)
}
