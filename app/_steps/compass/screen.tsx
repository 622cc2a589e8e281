'use client'

import { useTranslations } from 'next-intl'
import { CompassLegend } from '@/app/_figures/compass-legend'
import { ScreenFrame } from '@/app/_screen/screen-frame'
import { ScreenWaiting } from '@/app/_screen/screen-waiting'
import type { ScreenStepProps } from '@/app/_steps/parts'
import type { CompassScreenView } from '@/lib/domain/steps/compass/view'
import { CompassFigure, CompassTable } from './figure'
import { NeedleOrder } from './needle-order'

/** Who answered ahead is among those who answered, and may not be here. */
function countLabel(
  t: ReturnType<typeof useTranslations<'steps.compass.screen'>>,
  ahead: number | undefined,
): string {
  return ahead === undefined ? t('count') : t('countAhead', { count: ahead })
}

/** Nothing but the question until the reveal; then the rose of the group. */
export function CompassScreen({ step, view, here, size, focusedItemId }: ScreenStepProps<CompassScreenView>) {
  const t = useTranslations('steps.compass.screen')
  const focus = focusedItemId === undefined ? {} : { focusNeedle: Number(focusedItemId) }
  const legend = { now: t('legendNow'), desired: t('legendDesired'), spread: t('legendBand') }
  return (
    <ScreenFrame
      over={step.title}
      question={view.question}
      count={{ here, answered: step.answered, label: countLabel(t, step.ahead) }}
      size={size}
    >
      {view.needles ? (
        <>
          <CompassFigure
            figureId="screen-compass"
            needles={view.needles}
            dimensionNames={view.dimensionNames}
            size={size === 'room' ? 'full' : 'small'}
            {...focus}
          />
          <CompassLegend
            figureId="screen-compass"
            size={size === 'room' ? 'screen' : 'note'}
            labels={legend}
          />
          {view.by !== 'compass' && <NeedleOrder needles={view.needles} by={view.by} size={size} />}
          {size === 'hand' && <CompassTable tableId="screen-compass-table" needles={view.needles} />}
        </>
      ) : (
        <ScreenWaiting instruction={step.instruction}>{t('waiting')}</ScreenWaiting>
      )}
    </ScreenFrame>
  )
}
