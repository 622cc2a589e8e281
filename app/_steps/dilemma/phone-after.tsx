'use client'

import { useTranslations } from 'next-intl'
import { Card } from '@/app/_components/card'
import { FloorTask } from './floor-task'
import type { DilemmaPhoneProps } from './phone'

const middle = 5

/** Where this person stood in the round that was last. */
function OwnPlace({ step, view, own }: DilemmaPhoneProps) {
  const t = useTranslations('steps.dilemma.after')
  const given = own?.[step.moment.round]
  if (given?.position === undefined) return null
  const place =
    given.position === middle
      ? t('middle')
      : given.position < middle
        ? t('a', { pole: view.poles.a.name })
        : t('b', { pole: view.poles.b.name })
  return (
    <Card>
      <p className="text-note text-ink-2">{t('own')}</p>
      <p>{place}</p>
      {given.reason && (
        <>
          <p className="mt-2 text-note text-ink-2">{t('reason')}</p>
          <p dir="auto">{given.reason.text}</p>
        </>
      )}
    </Card>
  )
}

/** What this person gave, and during an open floor their point among the others. */
export function DilemmaPhoneAfter(props: DilemmaPhoneProps) {
  return (
    <>
      {props.view.isFloorOpen && <FloorTask {...props} />}
      <OwnPlace {...props} />
    </>
  )
}
