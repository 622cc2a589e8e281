import { notFound, redirect } from 'next/navigation'
import { keepCookie } from '@/app/_data/cookies'
import { screenCookie } from '@/lib/cookies'
import { runtime } from '@/lib/runtime'

const daysKept = 2

/** The link of the room's screen: its secret leaves the address at once, for a cookie. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const { passes, now } = runtime()
  const pass = await passes.find(token, now())
  if (pass?.kind !== 'screen') notFound()
  await keepCookie(screenCookie(pass.workshopId), token, daysKept)
  redirect(`/screen/${pass.workshopId}`)
}
