'use client'

import { useTranslations } from 'next-intl'
import { ScreenFrame } from '@/app/_screen/screen-frame'
import { Words } from '@/app/_shell/words'
import type { ScreenStepProps } from '@/app/_steps/parts'
import { SubjectBadge } from '@/app/_steps/subject-badge'
import type { TalkView } from '@/lib/domain/steps/talk/kit'

/** The subject, and one question to talk about. */
export function TalkScreen({ step, view, size }: ScreenStepProps<TalkView>) {
  const t = useTranslations('steps.talk.screen')
  const words = view.prompt ?? (step.instruction === '' ? t('listen') : step.instruction)
  return (
    <ScreenFrame
      over={step.title}
      question={view.question}
      size={size}
      {...(view.subject ? { badge: <SubjectBadge subject={view.subject} size="screen" /> } : {})}
    >
      <div className={size === 'room' ? 'screen-waiting' : ''}>
        <p className={size === 'room' ? 'text-screen-title font-label text-balance' : 'text-lead'}>
          <Words>{words}</Words>
        </p>
      </div>
    </ScreenFrame>
  )
}
