import 'server-only'
import { participantCookie } from '@/lib/cookies'
import { kits } from '@/lib/domain/steps/registry'
import type { BecameInStep } from '@/lib/domain/workshop/became'
import { becameFor } from '@/lib/domain/workshop/became'
import type { Report } from '@/lib/domain/workshop/report'
import { reportOf } from '@/lib/domain/workshop/report'
import { sayIn } from '@/lib/i18n/say'
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

/** The published report, with what became of one's own words. */
export interface OwnReport {
  readonly report: Report
  /** Absent in the mode in which nobody can tell. */
  readonly became?: readonly BecameInStep[]
}

/** For who took part, as long as the report is published; for anybody else it is not there. */
export async function reportForParticipant(workshopId: string): Promise<OwnReport | undefined> {
  const participantId = await ownParticipantId(workshopId)
  const state = participantId === undefined ? undefined : await runtime().live.state(workshopId)
  if (participantId === undefined || state?.publication.publishedAt === undefined) return undefined
  const sayOf = (kind: string) => sayIn(state.about.language, `steps.${kind}`)
  const became = becameFor(kits, state, participantId, sayOf)
  return { report: reportOf(kits, state), ...(became === undefined ? {} : { became }) }
}

/** Ends what this browser may do in a workshop. */
export async function givePlaceBack(workshopId: string): Promise<void> {
  const participantId = await ownParticipantId(workshopId)
  if (participantId !== undefined) await runtime().passes.revokeParticipant(workshopId, participantId)
  await dropCookie(participantCookie(workshopId))
}
