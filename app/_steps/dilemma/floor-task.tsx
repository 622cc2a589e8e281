'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { PointBadge } from '@/app/_figures/point-badge'
import { pointSign } from '@/app/_figures/point-sign'
import { useView } from '@/app/_live/live-provider'
import type { PhoneView } from '@/lib/domain/workshop/view'
import type { DilemmaPhoneProps } from './phone'
import { PlaceSlider } from './place-slider'
import { PolePair } from './pole-pair'

/** One's own point on the open floor. What others can see of it is said before there is one. */
export function FloorTask({ step, view, own, send }: DilemmaPhoneProps) {
  const t = useTranslations('steps.dilemma.floor')
  const signs = useTranslations('steps.dilemma.floor.sign')
  const { mode } = useView<PhoneView>()
  const { round } = step.moment
  const point = own?.[round]?.floor
  const [isAsked, setAsked] = useState(false)
  const [moved, setMoved] = useState<number>()

  function move(position: number): void {
    setMoved(position)
    void send({ type: 'MovePoint', round, position }, `floor-${round}`)
  }

  function withdraw(): void {
    setAsked(false)
    setMoved(undefined)
    void send({ type: 'WithdrawPoint', round }, `floor-${round}`)
  }

  if (!point && !isAsked) {
    return (
      <Card>
        <h2 className="text-lead">{t('title')}</h2>
        <p>{t('what')}</p>
        <p>{t(`seen.${mode}`)}</p>
        <Button size="phone" isWide onClick={() => setAsked(true)}>
          {t('begin')}
        </Button>
      </Card>
    )
  }
  const mark = point && (
    <p className="flex items-center gap-2 text-ink" role="status">
      <PointBadge number={point.number} />
      {t('yours', { shape: signs(`${pointSign(point.number).shape}`), number: point.number })}
    </p>
  )
  return (
    <section aria-label={t('title')} className="grid gap-3">
      <PolePair a={view.poles.a.name} b={view.poles.b.name} />
      <PlaceSlider
        figureId="floor-line"
        question={view}
        position={moved ?? point?.position}
        mark={mark}
        onPlace={move}
      />
      {!point && <p className="text-ink-2">{t('choose')}</p>}
      {point && (
        <Button tone="text" onClick={withdraw}>
          {t('withdraw')}
        </Button>
      )}
    </section>
  )
}
