'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { closeWorkshop, enterInStep, setPaperPeople } from '@/app/_data/paper'
import { limits } from '@/lib/domain/workshop/limits'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'
import { typedIn } from './typed-in'

/** What one press may carry: every needle of a compass, or a pile of notes. */
const mostInputs = 200

export async function enterFromPaper(
  workshopId: string,
  stepId: string,
  inputs: readonly unknown[],
): Promise<AnyRefusalCode | undefined> {
  const isList = Array.isArray(inputs) && inputs.length <= mostInputs
  const refused = await enterInStep(workshopId, stepId, isList ? inputs : [])
  revalidatePath(`/workshops/${workshopId}/paper`)
  return isList ? refused : 'invalid-command'
}

export async function countPaperPeople(workshopId: string, form: FormData): Promise<void> {
  const people = Math.trunc(Number(form instanceof FormData ? typedIn(form, 'people', 6) : 0))
  const isCount = people >= 0 && people <= limits.people
  await setPaperPeople(workshopId, isCount ? people : 0)
  revalidatePath(`/workshops/${workshopId}/paper`)
}

export async function closeOnPaper(workshopId: string): Promise<void> {
  const refused = await closeWorkshop(workshopId)
  if (refused) return revalidatePath(`/workshops/${workshopId}/paper`)
  redirect(`/workshops/${workshopId}/report`)
}
