import { redirect } from 'next/navigation'
import { endSsoHere } from '@/app/_data/account'
import { ownAddress } from '@/app/_data/own-address'

const longest = 4000

/** Where the provider of single sign-on sends people back to. */
export async function GET(request: Request) {
  const { search, searchParams } = new URL(request.url)
  const isLong = search.length > longest
  redirect(ownAddress(isLong ? '/signin?sso=failed' : await endSsoHere(Object.fromEntries(searchParams))))
}
