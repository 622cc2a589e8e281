'use client'

import { useTranslations } from 'next-intl'
import { Card } from '@/app/_components/card'
import { SubjectBadge } from '@/app/_steps/subject-badge'
import { Words } from '@/app/_shell/words'
import type { TalkPhoneProps } from './phone'

/** What the talk is about, and the card that lies on the table. */
export function TalkPhoneAfter({ view }: TalkPhoneProps) {
  const t = useTranslations('steps.talk.phone')
  return (
    <>
      <p className="flex items-center gap-3 text-lead font-label">
        {view.subject && <SubjectBadge subject={view.subject} />}
        <Words>{view.question}</Words>
      </p>
      {view.prompt !== undefined && (
        <Card tone="lantern">
          <p className="text-note text-ink-2">{t('prompt')}</p>
          <Words className="font-label">{view.prompt}</Words>
        </Card>
      )}
    </>
  )
}
