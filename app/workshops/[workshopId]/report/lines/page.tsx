import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { setLineHidden } from '@/app/_actions/report'
import { Button } from '@/app/_components/button'
import { ButtonLink } from '@/app/_components/button-link'
import { TextField } from '@/app/_components/text-field'
import type { LinesOfStep } from '@/app/_data/reports'
import { reportLinesOf } from '@/app/_data/reports'
import { DeskPage } from '@/app/_shell/desk-page'

/** More lines at once nobody looks through; who seeks one finds it by its words. */
const mostShown = 200

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('report.lines')
  return { title: t('title') }
}

interface LinesPageProps {
  readonly params: Promise<{ workshopId: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

function found(steps: readonly LinesOfStep[], words: string): readonly LinesOfStep[] {
  const wanted = words.trim().toLocaleLowerCase()
  let left = mostShown
  return steps.flatMap((step) => {
    const lines = step.lines.filter(({ text }) => text.toLocaleLowerCase().includes(wanted)).slice(0, left)
    left -= lines.length
    return lines.length > 0 ? [{ ...step, lines }] : []
  })
}

/** Line by line what people wrote: each can be left out of the report, and taken in again. */
export default async function LinesPage({ params, searchParams }: LinesPageProps) {
  const [{ workshopId }, { q }] = [await params, await searchParams]
  const words = typeof q === 'string' ? q.slice(0, 200) : ''
  const [t, steps] = [await getTranslations('report.lines'), await reportLinesOf(workshopId)]
  if (!steps) notFound()
  const shown = found(steps, words)
  const [all, there] = [steps, shown].map((each) => each.reduce((sum, { lines }) => sum + lines.length, 0))
  return (
    <DeskPage
      title={t('title')}
      actions={
        <ButtonLink href={`/workshops/${workshopId}/report`} tone="secondary">
          {t('back')}
        </ButtonLink>
      }
    >
      <p className="max-w-2xl">{t('about')}</p>
      <form className="flex max-w-2xl flex-wrap items-end gap-3">
        <div className="min-w-60 flex-1">
          <TextField id="q" name="q" label={t('search')} defaultValue={words} />
        </div>
        <Button type="submit" tone="secondary">
          {t('find')}
        </Button>
      </form>
      <p role="status" className="text-ink-2">
        {t('count', { shown: there ?? 0, all: all ?? 0 })}
      </p>
      {shown.map(({ stepId, title, lines }) => (
        <section key={stepId} className="grid gap-1" aria-labelledby={`lines-${stepId}`}>
          <h2 id={`lines-${stepId}`} className="text-lead">
            <bdi>{title}</bdi>
          </h2>
          <ul>
            {lines.map(({ lineId, text, isHidden }) => (
              <li key={lineId} className="flex items-start gap-4 border-t border-line py-1.5">
                <p dir="auto" className="min-w-0 flex-1 py-2 break-words">
                  {isHidden ? (
                    <>
                      <span className="text-note text-ink-2">{t('isOut')} </span>
                      <s>{text}</s>
                    </>
                  ) : (
                    text
                  )}
                </p>
                <form action={setLineHidden.bind(null, workshopId, stepId, lineId, !isHidden)}>
                  <Button
                    type="submit"
                    tone="text"
                    aria-label={`${isHidden ? t('takeIn') : t('leaveOut')}: ${text}`}
                  >
                    {isHidden ? t('takeIn') : t('leaveOut')}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </DeskPage>
  )
}
