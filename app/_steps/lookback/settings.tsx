'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'
import { Words } from '@/app/_shell/words'
import type { SettingsProps } from '@/app/_steps/parts'
import type { LookbackConfig } from '@/lib/domain/steps/lookback/config'

/** The question, and which promises the group comes back to. */
export function LookbackSettings({ config, onChange }: SettingsProps<LookbackConfig>) {
  const t = useTranslations('steps.lookback.settings')
  const { question, promises } = config
  return (
    <>
      <TextField
        id="lookback-question"
        label={t('question')}
        value={question}
        maxLength={200}
        onChange={(event) => onChange({ ...config, question: event.target.value })}
      />
      <section className="grid gap-1">
        <h3 className="field-label">{t('promises')}</h3>
        <p className="field-hint">{promises.length === 0 ? t('none') : t('copied')}</p>
        <ul>
          {promises.map(({ promiseId, what, from }) => (
            <li key={promiseId} className="flex items-start gap-3 border-t border-line py-1.5">
              <span className="min-w-0 flex-1">
                <Words className="block">{what}</Words>
                <Words className="block text-note text-ink-2">{from}</Words>
              </span>
              <Button
                tone="text"
                size="small"
                aria-label={`${t('leaveOut')}: ${what}`}
                onClick={() =>
                  onChange({ ...config, promises: promises.filter((each) => each.promiseId !== promiseId) })
                }
              >
                {t('leaveOut')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
