'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import type { ForewordState } from '@/app/_actions/report'
import { saveForeword } from '@/app/_actions/report'
import { Button } from '@/app/_components/button'
import { TextArea } from '@/app/_components/text-area'

/** A few words before everything else. Emptied, there is no foreword. */
export function ForewordForm({ workshopId, text }: { readonly workshopId: string; readonly text: string }) {
  const t = useTranslations('report.publish')
  const [refusals, common] = [useTranslations('refusals'), useTranslations('common')]
  const [state, action, isBusy] = useActionState<ForewordState, FormData>(
    (_before, form) => saveForeword(workshopId, form),
    { text },
  )
  const isSaved = state.problem === undefined && state.text !== undefined && state.text !== text
  return (
    <form action={action} className="grid gap-3">
      <TextArea
        id="foreword"
        name="foreword"
        label={t('foreword')}
        hint={t('forewordHint')}
        rows={4}
        defaultValue={state.text ?? text}
        key={state.text}
        {...(state.problem === undefined ? {} : { error: refusals(state.problem) })}
      />
      <div className="flex items-center gap-4">
        <Button type="submit" tone="secondary" isBusy={isBusy} busyLabel={common('wait')}>
          {t('saveForeword')}
        </Button>
        <span role="status" className="text-ok">
          {isSaved ? t('saved') : ''}
        </span>
      </div>
    </form>
  )
}
