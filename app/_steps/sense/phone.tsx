'use client'

import { useState } from 'react'
import type { PhoneStepProps } from '@/app/_steps/parts'
import type { SenseCommand } from '@/lib/domain/steps/sense/message'
import type { SenseOwn, SensePhoneView } from '@/lib/domain/steps/sense/view'
import { NatureTask } from './nature-task'
import { ReasonTask } from './reason-task'
import { ThanksTask } from './thanks-task'

export type SensePhoneProps = PhoneStepProps<SensePhoneView, SenseOwn, SenseCommand>

/** First what it is, then why, then a way back to both. */
export function SensePhone(props: SensePhoneProps) {
  const { view, own } = props
  const [page, setPage] = useState<'nature' | 'reason' | 'thanks'>(
    own?.nature === undefined ? 'nature' : 'thanks',
  )

  if (page === 'nature')
    return <NatureTask {...props} onDone={() => setPage(view.askReason ? 'reason' : 'thanks')} />
  if (page === 'reason') return <ReasonTask {...props} onDone={() => setPage('thanks')} />
  return <ThanksTask {...props} onNature={() => setPage('nature')} onReason={() => setPage('reason')} />
}
