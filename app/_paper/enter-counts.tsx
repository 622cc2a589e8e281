import { getTranslations } from 'next-intl/server'
import { closeOnPaper, countPaperPeople } from '@/app/_actions/paper'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { TextField } from '@/app/_components/text-field'
import type { PaperEntry } from '@/app/_data/paper'
import { stepParts } from '@/app/_steps/registry'
import { EnterStep } from './enter-step'

interface EnterCountsProps {
  readonly workshopId: string
  readonly entry: PaperEntry
}

/** Typing over what came on paper, step by step, so that the report is the same. */
export async function EnterCounts({ workshopId, entry }: EnterCountsProps) {
  const t = await getTranslations('paper.counts')
  const { status, isPaperOnly, people, steps } = entry
  const isClosed = status === 'closed'
  // Closed is said once, not at each step again.
  const shown = isClosed ? [] : steps
  return (
    <section className="grid gap-4 pt-4" aria-labelledby="counts">
      <h2 id="counts" className="text-head">
        {t('title')}
      </h2>
      <p className="max-w-2xl">{t('about')}</p>
      <p className="max-w-2xl text-ink-2">{t(isClosed ? 'closed' : isPaperOnly ? 'paperOnly' : 'inRoom')}</p>
      {!isClosed && (
        <form action={countPaperPeople.bind(null, workshopId)} className="flex flex-wrap items-end gap-3">
          <TextField
            id="people"
            name="people"
            type="number"
            min={0}
            max={2000}
            required
            label={t('people')}
            defaultValue={people}
            key={people}
            className="max-w-32"
          />
          <Button type="submit" tone="secondary">
            {t('peopleSubmit')}
          </Button>
        </form>
      )}
      {!isClosed && steps.length === 0 && <p>{t('none')}</p>}
      {shown.map((step) => (
        <Card key={step.stepId} className="grid gap-3 p-5">
          <h3 className="text-lead">
            <bdi>{step.title}</bdi>
          </h3>
          {step.off === undefined ? (
            stepParts(step.kind)?.paper !== undefined && <EnterStep workshopId={workshopId} step={step} />
          ) : (
            <p className="text-ink-2">{t(step.off)}</p>
          )}
        </Card>
      ))}
      {(status === 'lobby' || status === 'live') && (
        <form action={closeOnPaper.bind(null, workshopId)}>
          <Button type="submit" tone="secondary">
            {t('close')}
          </Button>
        </form>
      )}
    </section>
  )
}
