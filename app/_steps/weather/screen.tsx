'use client'

import { useTranslations } from 'next-intl'
import { ScreenFrame } from '@/app/_screen/screen-frame'
import { ScreenWaiting } from '@/app/_screen/screen-waiting'
import type { ScreenStepProps } from '@/app/_steps/parts'
import type { WeatherReport, WeatherScreenView } from '@/lib/domain/steps/weather/view'
import { WeatherFigure, WeatherTable, WordList } from './figure'

type WeatherScreenProps = ScreenStepProps<WeatherScreenView>

function Shown({ report, size }: { readonly report: WeatherReport; readonly size: 'room' | 'hand' }) {
  const t = useTranslations('steps.weather.screen')
  const { skies: counts, words } = report
  if (!counts) {
    return (
      <div className={size === 'room' ? 'screen-waiting' : 'grid gap-3'}>
        <p className={size === 'room' ? 'text-screen-lead' : ''}>{t('tooFew')}</p>
        <WordList words={words} />
      </div>
    )
  }
  if (size === 'room')
    return <WeatherFigure figureId="screen-weather" look="wide" counts={counts} words={words} />
  return (
    <>
      <WeatherFigure figureId="hand-weather" look="tall" counts={counts} words={[]} />
      <WeatherTable tableId="hand-weather-table" counts={counts} />
      <WordList words={words} />
    </>
  )
}

/** The question until the reveal; then the sky fills with everybody's weather. */
export function WeatherScreen({ step, view, here, size }: WeatherScreenProps) {
  const t = useTranslations('steps.weather.screen')
  return (
    <ScreenFrame
      over={step.title}
      question={view.question}
      count={{ here, answered: step.answered, label: t('count') }}
      size={size}
    >
      {view.report ? (
        <Shown report={view.report} size={size} />
      ) : (
        <ScreenWaiting instruction={step.instruction}>{t('waiting')}</ScreenWaiting>
      )}
    </ScreenFrame>
  )
}
