'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { revokePreWorkLinks } from '@/app/_actions/pre-work'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import { limits } from '@/lib/domain/workshop/limits'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { plansInOrder } from './course'
import { PreWorkLinks } from './pre-work-links'
import { useRun } from './use-run'

interface PreWorkCardProps {
  readonly view: ConsoleView
  readonly workshopId: string
}

const usualDays = 7

/** Lets people answer a step before the conversation, for some days. */
export function PreWorkCard({ view, workshopId }: PreWorkCardProps) {
  const t = useTranslations('console.preWork')
  const run = useRun()
  const format = useFormatter()
  const [stepId, setStepId] = useState('')
  const [days, setDays] = useState(String(usualDays))
  const steps = plansInOrder(view).filter((plan) => plan.canBeAhead)
  const chosen = view.preWork?.stepId ?? (stepId === '' ? steps[0]?.stepId : stepId)
  if (view.status !== 'prepared') return null

  async function close(): Promise<void> {
    const reply = await run({ type: 'ClosePreWork' })
    if (reply.ok) await revokePreWorkLinks(workshopId)
  }

  return (
    <Card className="grid gap-4 p-5">
      <h2 className="text-head">{t('title')}</h2>
      <p className="text-ink-2">{steps.length === 0 ? t('none') : t('text')}</p>
      {view.preWork && (
        <div role="status" className="grid gap-1 rounded-m bg-lantern-soft px-4 py-3">
          <p className="font-label">
            {t('open', {
              title: view.plans[view.preWork.stepId]?.title ?? '',
              until: format.dateTime(new Date(view.preWork.closesAt), {
                dateStyle: 'full',
                timeStyle: 'short',
              }),
            })}
          </p>
          <p>{t('answered', { count: view.preWork.answered })}</p>
        </div>
      )}
      {!view.preWork &&
        steps.map(
          ({ stepId: id, title, ahead = 0 }) =>
            ahead > 0 && <p key={id}>{t('before', { title, count: ahead })}</p>,
        )}
      {chosen !== undefined && (
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault()
            void run({ type: 'OpenPreWork', stepId: chosen, days: Number(days) })
          }}
        >
          {!view.preWork && steps.length > 1 && (
            <SelectField
              id="ahead-step"
              label={t('step')}
              value={chosen}
              onChange={(event) => setStepId(event.target.value)}
            >
              {steps.map(({ stepId: id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </SelectField>
          )}
          <TextField
            id="ahead-days"
            type="number"
            label={t('days')}
            hint={t('daysHint')}
            min={1}
            max={limits.preWorkDays}
            required
            value={days}
            onChange={(event) => setDays(event.target.value)}
            className="max-w-32"
          />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" tone="secondary">
              {view.preWork ? t('longer') : t('start')}
            </Button>
            {view.preWork && (
              <Button tone="text" onClick={() => void close()}>
                {t('close')}
              </Button>
            )}
          </div>
        </form>
      )}
      {view.preWork && <PreWorkLinks workshopId={workshopId} />}
    </Card>
  )
}
