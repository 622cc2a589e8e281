'use client'

import { useTranslations } from 'next-intl'
import { PhoneTask } from '@/app/_phone/phone-task'
import { SubjectBadge } from '@/app/_steps/subject-badge'
import { Words } from '@/app/_shell/words'
import type { PhoneStepProps } from '@/app/_steps/parts'
import type { InfoView } from '@/lib/domain/steps/info/kit'
import { SubjectPicture } from './subject-picture'

export type InfoPhoneProps = PhoneStepProps<InfoView, never, never>

/** Something to read; nothing to do. */
export function InfoPhone({ step, view }: InfoPhoneProps) {
  const t = useTranslations('steps.info.phone')
  return (
    <PhoneTask
      title={<Words>{view.subjectName ?? step.title}</Words>}
      {...(view.subjectName === undefined ? {} : { over: <Words>{step.title}</Words> })}
      {...(view.subject ? { badge: <SubjectBadge subject={view.subject} size="large" /> } : {})}
    >
      <p className="whitespace-pre-line text-lead">
        <Words>{view.text}</Words>
      </p>
      <div className="info-picture-small">
        <SubjectPicture figureId="info-phone" view={view} />
      </div>
      <p className="text-ink-2">{t('next')}</p>
    </PhoneTask>
  )
}
