import { useTranslations } from 'next-intl'
import { FigureWithTable } from '@/app/_components/figure-with-table'
import { Words } from '@/app/_shell/words'
import type { ReportStepProps } from '@/app/_steps/parts'
import type { WeatherResult } from '@/lib/domain/steps/weather/view'
import { WeatherFigure, WeatherTable, WordList } from './figure'

/** The sky of the group with its table, and the words apart from it. */
export function WeatherReport({ stepId, result }: ReportStepProps<WeatherResult>) {
  const t = useTranslations('steps.weather')
  const { question, skies: counts, words } = result
  return (
    <>
      <p className="text-lead">
        <Words>{question}</Words>
      </p>
      {counts ? (
        <FigureWithTable
          tableLabel={t('table.caption')}
          table={<WeatherTable tableId={`${stepId}-table`} counts={counts} />}
          isTableShown
        >
          <WeatherFigure figureId={`${stepId}-sky`} look="tall" counts={counts} words={[]} />
        </FigureWithTable>
      ) : (
        <p>{t('screen.tooFew')}</p>
      )}
      <WordList words={words} />
    </>
  )
}
