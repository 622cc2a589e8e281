'use client'

import { useState } from 'react'
import type { PhoneStepProps } from '@/app/_steps/parts'
import type { DilemmaOwn } from '@/lib/domain/steps/dilemma/kit'
import type { DilemmaCommand } from '@/lib/domain/steps/dilemma/message'
import type { DilemmaPhoneView } from '@/lib/domain/steps/dilemma/view'
import { PlaceTask } from './place-task'
import { ReasonTask } from './reason-task'
import { ThanksTask } from './thanks-task'

export type DilemmaPhoneProps = PhoneStepProps<DilemmaPhoneView, DilemmaOwn, DilemmaCommand>

/** First a place, then the reason with a good word for the other side, then a way back to both. */
export function DilemmaPhone(props: DilemmaPhoneProps) {
  const { view, own, step } = props
  const given = own?.[step.moment.round]
  const [page, setPage] = useState<'place' | 'reason' | 'thanks'>(
    given?.position === undefined ? 'place' : 'thanks',
  )

  if (page === 'place')
    return <PlaceTask {...props} onDone={() => setPage(view.askReason ? 'reason' : 'thanks')} />
  if (page === 'reason') return <ReasonTask {...props} onDone={() => setPage('thanks')} />
  return <ThanksTask {...props} onPlace={() => setPage('place')} onReason={() => setPage('reason')} />
}
