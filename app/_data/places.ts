import 'server-only'
import { participantCookie } from '@/lib/cookies'
import { runtime } from '@/lib/runtime'
import { dropCookie, readCookie } from './cookies'

export async function ownParticipantId(workshopId: string): Promise<string | undefined> {
  const token = await readCookie(participantCookie(workshopId))
  const { passes, now } = runtime()
  const pass = token === undefined ? undefined : await passes.find(token, now())
  const isOurs = pass?.kind === 'participant' && pass.workshopId === workshopId
  return isOurs ? (pass.participantId ?? undefined) : undefined
}

/** Somebody's own place in a workshop; undefined without a valid pass. */
export async function ownPlace(workshopId: string) {
  const participantId = await ownParticipantId(workshopId)
  return participantId === undefined ? undefined : runtime().live.phone(workshopId, participantId)
}

/** Ends what this browser may do in a workshop. */
export async function givePlaceBack(workshopId: string): Promise<void> {
  const participantId = await ownParticipantId(workshopId)
  if (participantId !== undefined) await runtime().passes.revokeParticipant(workshopId, participantId)
  await dropCookie(participantCookie(workshopId))
}
