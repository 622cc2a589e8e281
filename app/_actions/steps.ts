'use server'

import type { StepOffer } from '@/app/_data/steps'
import { proposedAgain, proposedStep, stepOffersFor } from '@/app/_data/steps'
import type { StepPlan } from '@/lib/domain/workshop/plan'

export async function stepOffers(workshopId: string): Promise<readonly StepOffer[]> {
  return stepOffersFor(workshopId)
}

export async function proposeStep(
  workshopId: string,
  kind: string,
  choice: unknown,
): Promise<StepPlan | undefined> {
  return proposedStep(workshopId, kind, choice)
}

export async function proposeAgain(workshopId: string, stepId: string): Promise<StepPlan | undefined> {
  return proposedAgain(workshopId, stepId)
}
