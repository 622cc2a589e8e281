import { notFound, redirect } from 'next/navigation'
import { ownAddress } from '@/app/_data/own-address'
import { openReaderLink } from '@/app/_data/reports'

/** The link to a report: its secret leaves the address at once, for a cookie. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const workshopId = await openReaderLink(token)
  if (workshopId === undefined) notFound()
  redirect(ownAddress(`/report/${workshopId}`))
}
