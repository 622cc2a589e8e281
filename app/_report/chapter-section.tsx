import { useFormatter, useTranslations } from 'next-intl'
import { FigureTable } from '@/app/_components/figure-table'
import { FigureWithTable } from '@/app/_components/figure-with-table'
import { NumberBadge } from '@/app/_components/number-badge'
import { dimensionOf } from '@/app/_figures/dimension'
import { NeedleSpread } from '@/app/_figures/needle-spread'
import { Words } from '@/app/_shell/words'
import type { Chapter, NeedleTrace } from '@/lib/domain/workshop/chapters'
import { StepSection } from './step-section'

type SubjectChapter = Extract<Chapter, { type: 'subject' }>

const places = Array.from({ length: 11 }, (_, place) => place)

/** Where everybody stands on this needle: each dot a person, never the middle alone. */
function WhereWeStand({ placed }: { readonly placed: NeedleTrace }) {
  const t = useTranslations('report.needle')
  const format = useFormatter()
  const { needle, figures, cannotSay = 0 } = placed
  if (!figures) return <p className="text-ink-2">{t('tooFew')}</p>
  const shown = (value: number) => format.number(value, { maximumFractionDigits: 1 })
  const { now, desired, band, nowCounts, desiredCounts } = figures
  return (
    <FigureWithTable
      caption={t('caption', {
        now: shown(now),
        desired: shown(desired),
        low: shown(band[0]),
        high: shown(band[1]),
        cannotSay,
      })}
      tableLabel={t('asTable')}
      table={
        <FigureTable
          tableId={`needle-${needle.number}-places`}
          caption={t('places')}
          columns={[
            { label: t('place') },
            { label: t('now'), isNumber: true },
            { label: t('desired'), isNumber: true },
          ]}
          rows={places.map((place) => ({
            rowId: String(place),
            head: place,
            cells: [nowCounts[place] ?? 0, desiredCounts[place] ?? 0],
          }))}
        />
      }
    >
      <NeedleSpread
        figureId={`needle-${needle.number}`}
        title={t('figure', { name: needle.name })}
        desc={t('figureDesc')}
        dimension={dimensionOf(needle.dimension)}
        now={nowCounts}
        desired={desiredCounts}
        labels={{ now: t('now'), desired: t('desired'), low: `0 ${needle.low}`, high: `10 ${needle.high}` }}
      />
    </FigureWithTable>
  )
}

/** Everything about one needle or one road: where the group stands, what was asked, said and taken along. */
export function ChapterSection({
  chapter,
  title,
  chapterId,
}: {
  readonly chapter: SubjectChapter
  readonly title: string
  readonly chapterId: string
}) {
  const { subject, placed, steps } = chapter
  const label = subject.type === 'needle' ? subject.number : subject.letter.toUpperCase()
  return (
    <section className="report-chapter" data-dimension={subject.dimension} aria-labelledby={chapterId}>
      <h2 id={chapterId} className="flex items-center gap-3">
        <NumberBadge dimension={dimensionOf(subject.dimension)} label={label} size="large" />
        <Words>{title}</Words>
      </h2>
      {placed && placed.answers !== 0 && <WhereWeStand placed={placed} />}
      {steps.map((step) => (
        <StepSection key={step.stepId} step={step} level="h3" />
      ))}
    </section>
  )
}
