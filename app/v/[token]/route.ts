import { redirect } from 'next/navigation'
import { knockWith, placeBehind } from '@/app/_data/knock'
import { ownAddress } from '@/app/_data/own-address'

/** The link to answer ahead. Who did so on this device comes back to their place, also when it is closed. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const workshopId = await placeBehind(token)
  if (workshopId !== undefined) redirect(ownAddress(`/w/${workshopId}`))
  const answer = await knockWith({ ahead: token })
  redirect(ownAddress(answer.ok ? '/join' : '/?closed=ahead'))
}
