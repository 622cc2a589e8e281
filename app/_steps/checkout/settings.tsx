'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/app/_components/text-field'
import type { SettingsProps } from '@/app/_steps/parts'
import type { CheckoutConfig } from '@/lib/domain/steps/checkout/config'

export function CheckoutSettings({ config, onChange }: SettingsProps<CheckoutConfig>) {
  const t = useTranslations('steps.checkout.settings')
  return (
    <>
      <TextField
        id="checkout-question"
        label={t('question')}
        value={config.question}
        maxLength={200}
        onChange={(event) => onChange({ ...config, question: event.target.value })}
      />
      {(['askLesson', 'askTalk'] as const).map((each) => (
        <label key={each} className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-5 accent-primary"
            checked={config[each]}
            onChange={(event) => onChange({ ...config, [each]: event.target.checked })}
          />
          {t(each)}
        </label>
      ))}
    </>
  )
}
