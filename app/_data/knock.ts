import 'server-only'
import { headers } from 'next/headers'
import type { InvitationAnswer, Key } from '@/lib/runtime'
import { runtime } from '@/lib/runtime'
import { dropCookie, keepCookie, readCookie } from './cookies'

const knockCookie = 'kompas-knock'
const daysKept = 1

/** Remembers with which code or secret somebody came, so that neither has to stand in an address. */
export async function keepKnock(key: Key): Promise<void> {
  await keepCookie(knockCookie, 'door' in key ? `door:${key.door}` : `code:${key.code}`, daysKept)
}

export async function readKnock(): Promise<Key | undefined> {
  const value = await readCookie(knockCookie)
  if (value === undefined) return undefined
  if (value.startsWith('door:')) return { door: value.slice('door:'.length) }
  return value.startsWith('code:') ? { code: value.slice('code:'.length) } : undefined
}

export function dropKnock(): Promise<void> {
  return dropCookie(knockCookie)
}

export async function clientIp(): Promise<string> {
  return (await headers()).get('x-client-ip') ?? ''
}

export async function invitationFor(key: Key): Promise<InvitationAnswer> {
  return runtime().door.invitation(key, { ip: await clientIp() })
}
