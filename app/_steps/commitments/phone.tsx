'use client'

import type { PhoneStepProps } from '@/app/_steps/parts'
import { backingRound } from '@/lib/domain/steps/commitments/rounds'
import type { CommitmentsCommand } from '@/lib/domain/steps/commitments/message'
import type { CommitmentsOwn, CommitmentsPhoneView } from '@/lib/domain/steps/commitments/view'
import { BackingTask } from './backing-task'
import { PromiseTask } from './promise-task'

export type CommitmentsPhoneProps = PhoneStepProps<CommitmentsPhoneView, CommitmentsOwn, CommitmentsCommand>

/** Promising in the first round, what one thinks of the promises of others in the second. One task at a time. */
export function CommitmentsPhone(props: CommitmentsPhoneProps) {
  return props.step.moment.round === backingRound ? <BackingTask {...props} /> : <PromiseTask {...props} />
}
