'use server'

import { revalidatePath } from 'next/cache'
import { tellOutcomeBehind } from '@/app/_data/follow-up'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import { typedIn } from './typed-in'

export interface OutcomeState {
  readonly outcome?: string
  readonly why?: string
  readonly problem?: AnyRefusalCode
  readonly isSaved?: true
}

/** For who has the link. What was typed stays in its field. */
export async function tellOutcome(
  workshopId: string,
  secret: string,
  _before: OutcomeState,
  form: FormData,
): Promise<OutcomeState> {
  const said = { outcome: typedIn(form, 'outcome'), why: typedIn(form, 'why') }
  const problem = await tellOutcomeBehind(workshopId, secret, said)
  if (problem !== undefined) return { ...said, problem }
  revalidatePath(`/c/${workshopId}/${secret}`)
  return { ...said, isSaved: true }
}
