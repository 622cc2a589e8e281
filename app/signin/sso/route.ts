import { redirect } from 'next/navigation'
import { startSsoHere } from '@/app/_data/account'
import { ownAddress } from '@/app/_data/own-address'

/** Sends the browser to the provider of single sign-on. */
export async function GET() {
  const to = await startSsoHere()
  redirect(to.startsWith('/') ? ownAddress(to) : to)
}
