import 'server-only'
import { parseSetCookie } from 'cookie'
import { cookies } from 'next/headers'
import { runtime } from '@/lib/runtime'

const secondsPerDay = 86_400

/** A cookie no script can read, sent to our own pages only. */
export async function keepCookie(name: string, value: string, days: number): Promise<void> {
  const secure = runtime().env.publicUrl?.startsWith('https:') ?? false
  const jar = await cookies()
  jar.set(name, value, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: days * secondsPerDay })
}

export async function dropCookie(name: string): Promise<void> {
  ;(await cookies()).delete(name)
}

export async function readCookie(name: string): Promise<string | undefined> {
  return (await cookies()).get(name)?.value
}

/** Passes on the cookies that the account library wants to set. */
export async function keepSetCookies(headers: readonly string[]): Promise<void> {
  const jar = await cookies()
  for (const header of headers) {
    const { name, value, ...options } = parseSetCookie(header)
    jar.set(name, value ?? '', options)
  }
}
