import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Account } from '@/lib/runtime'
import { runtime } from '@/lib/runtime'

export const currentAccount = cache(async (): Promise<Account | undefined> => {
  return runtime().accounts.sessionOf(new Headers(await headers()))
})

/** For pages and actions of facilitators; sends everybody else to the sign-in page. */
export async function requireAccount(): Promise<Account> {
  const account = await currentAccount()
  return account ?? redirect('/signin')
}
