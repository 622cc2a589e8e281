import { notFound, redirect } from 'next/navigation'
import { keepCookie } from '@/app/_data/cookies'
import { readerCookie } from '@/app/_data/reports'
import { runtime } from '@/lib/runtime'

const daysKept = 30

/** The link to a report: its secret leaves the address at once, for a cookie. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const { passes, now } = runtime()
  const pass = await passes.find(token, now())
  if (pass?.kind !== 'reader') notFound()
  await keepCookie(readerCookie(pass.workshopId), token, daysKept)
  redirect(`/report/${pass.workshopId}`)
}
