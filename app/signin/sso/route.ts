import { redirect } from 'next/navigation'
import { startSsoHere } from '@/app/_data/account'

/** Sends the browser to the provider of single sign-on. */
export async function GET() {
  redirect(await startSsoHere())
}
