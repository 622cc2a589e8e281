'use server'

import { redirect } from 'next/navigation'
import { dropCookie, readCookie } from '@/app/_data/cookies'
import { participantCookie } from '@/lib/cookies'
import { runtime } from '@/lib/runtime'

/** Ends what this device may do in a workshop. */
export async function leave(workshopId: string): Promise<void> {
  const cookie = participantCookie(workshopId)
  const token = await readCookie(cookie)
  const { passes, now } = runtime()
  const pass = token === undefined ? undefined : await passes.find(token, now())
  if (pass?.participantId && pass.workshopId === workshopId) {
    await passes.revokeParticipant(workshopId, pass.participantId)
  }
  await dropCookie(cookie)
  redirect('/')
}
