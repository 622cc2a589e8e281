'use client'

import type { PhoneStepProps } from '@/app/_steps/parts'
import type { NotesCommand } from '@/lib/domain/steps/notes/message'
import type { NotesOwn, NotesPhoneView } from '@/lib/domain/steps/notes/view'
import { DotsTask } from './dots-task'
import { WriteTask } from './write-task'

export type NotesPhoneProps = PhoneStepProps<NotesPhoneView, NotesOwn, NotesCommand>

/** Writing in the first round, dots in the second. One task at a time. */
export function NotesPhone(props: NotesPhoneProps) {
  return props.step.moment.round === 'dots' ? <DotsTask {...props} /> : <WriteTask {...props} />
}
