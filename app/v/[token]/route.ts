import { redirect } from 'next/navigation'
import { knockWith, placeBehind } from '@/app/_data/knock'

/** The link to answer ahead. Who did so on this device comes back to their place, also when it is closed. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const workshopId = await placeBehind(token)
  if (workshopId !== undefined) redirect(`/w/${workshopId}`)
  const answer = await knockWith({ ahead: token })
  redirect(answer.ok ? '/join' : '/?closed=ahead')
}
