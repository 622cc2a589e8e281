import 'server-only'
import { parseSetCookie } from 'cookie'
import { cookies } from 'next/headers'
import { cookieName } from '@/lib/cookies'
import { runtime } from '@/lib/runtime'

const secondsPerDay = 86_400

function isHttps(): boolean {
  return runtime().env.publicUrl?.startsWith('https:') ?? false
}

/** A cookie no script can read, sent to our own pages only. */
export async function keepCookie(name: string, value: string, days: number): Promise<void> {
  const jar = await cookies()
  const secure = isHttps()
  jar.set(cookieName(name, secure), value, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: days * secondsPerDay,
  })
}

export async function dropCookie(name: string): Promise<void> {
  const jar = await cookies()
  // A browser only lets go of such a name when what it is told is as strict as what it was told at first.
  jar.set(cookieName(name, isHttps()), '', { httpOnly: true, secure: isHttps(), path: '/', maxAge: 0 })
}

export async function readCookie(name: string): Promise<string | undefined> {
  const jar = await cookies()
  return jar.get(cookieName(name, isHttps()))?.value
}

/** Passes on the cookies that the account library wants to set. */
export async function keepSetCookies(headers: readonly string[]): Promise<void> {
  const jar = await cookies()
  for (const header of headers) {
    const { name, value, ...options } = parseSetCookie(header)
    jar.set(name, value ?? '', options)
  }
}
