import type { StepOffer } from '@/app/_data/steps'
import { proposeAgain, proposeStep, stepOffers } from '@/app/_actions/steps'
import type { StepPlan } from '@/lib/domain/workshop/plan'

/** Where a new step comes from: in the language of what it is added to. */
export interface StepSource {
  readonly offers: () => Promise<readonly StepOffer[]>
  readonly propose: (kind: string, choice: unknown) => Promise<StepPlan | undefined>
  /** The same step once more, with a title that says so. */
  readonly again: (stepId: string) => Promise<StepPlan | undefined>
}

export function workshopSource(workshopId: string): StepSource {
  return {
    offers: () => stepOffers(workshopId),
    propose: (kind, choice) => proposeStep(workshopId, kind, choice),
    again: (stepId) => proposeAgain(workshopId, stepId),
  }
}
