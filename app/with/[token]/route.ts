import { redirect } from 'next/navigation'
import { keepCoLeadLink } from '@/app/_data/co-leads'

/** The link for who is to lead along: its secret leaves the address at once, for a cookie. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  await keepCoLeadLink(token)
  redirect('/with')
}
