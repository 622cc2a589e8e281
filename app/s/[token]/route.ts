import { notFound, redirect } from 'next/navigation'
import { ownAddress } from '@/app/_data/own-address'
import { openScreenLink } from '@/app/_data/screens'

/** The link of the room's screen: its secret leaves the address at once, for a cookie. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const workshopId = await openScreenLink(token)
  if (workshopId === undefined) notFound()
  redirect(ownAddress(`/screen/${workshopId}`))
}
