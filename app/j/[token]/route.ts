import { redirect } from 'next/navigation'
import { knockWith } from '@/app/_data/knock'
import { ownAddress } from '@/app/_data/own-address'

/** Behind the QR code: the secret leaves the address at once, for a cookie. */
export async function GET(_request: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  const answer = await knockWith({ door: token })
  redirect(ownAddress(answer.ok ? '/join' : '/?closed'))
}
