'use client'

import type { PhoneStepProps } from '@/app/_steps/parts'
import type { ReactionCommand } from '@/lib/domain/steps/reaction/message'
import type { ReactionOwn, ReactionPhoneView } from '@/lib/domain/steps/reaction/view'
import { BackTask } from './back-task'
import { ReactTask } from './react-task'

export type ReactionPhoneProps = PhoneStepProps<ReactionPhoneView, ReactionOwn, ReactionCommand>

/** Reacting in the first round, backing in the second. One task at a time. */
export function ReactionPhone(props: ReactionPhoneProps) {
  return props.step.moment.round === 'back' ? <BackTask {...props} /> : <ReactTask {...props} />
}
