'use client'

import { Lock } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { NumberBadge } from '@/app/_components/number-badge'
import { TextArea } from '@/app/_components/text-area'
import { dimensionOf } from '@/app/_figures/dimension'
import { useView } from '@/app/_live/live-provider'
import { charactersLeft } from '@/app/_live/text-count'
import { useDraftFields } from '@/app/_live/use-draft-fields'
import { PhoneTask } from '@/app/_phone/phone-task'
import { Words } from '@/app/_shell/words'
import type { Route } from '@/lib/domain/steps/routes/config'
import { textLimits } from '@/lib/domain/text-limits'
import type { PhoneView } from '@/lib/domain/workshop/view'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'

type Whys = Readonly<Record<string, string>>

interface WhyTaskProps {
  readonly routes: readonly Route[]
  /** What was sent already. */
  readonly whys: Whys
  readonly draftKey: string
  /** Gives the refusal when it was not taken. */
  readonly onShare: (whys: Whys) => Promise<AnyRefusalCode | undefined>
  readonly onBack: () => void
}

/** One line why for each chosen road. What was typed stays on the device until it is stored. */
export function WhyTask({ routes, whys, draftKey, onShare, onBack }: WhyTaskProps) {
  const t = useTranslations('steps.routes.phone')
  const [refusals, common] = [useTranslations('refusals'), useTranslations('common')]
  const { mode } = useView<PhoneView>()
  const [kept, keep] = useDraftFields(`${draftKey}-whys`)
  const [refused, setRefused] = useState<{ readonly letter: string; readonly code: AnyRefusalCode }>()
  const [isBusy, setBusy] = useState(false)
  const drafts: Whys = { ...whys, ...kept }
  const left = (letter: string) => charactersLeft(drafts[letter] ?? '', textLimits.note)

  async function share(): Promise<void> {
    if (isBusy) return
    const tooLong = routes.find(({ letter }) => left(letter) < 0)
    if (tooLong) return setRefused({ letter: tooLong.letter, code: 'text-too-long' })
    setBusy(true)
    const code = await onShare(drafts)
    setBusy(false)
    if (code !== undefined) setRefused({ letter: routes[0]?.letter ?? '', code })
    else keep({})
  }

  return (
    <PhoneTask
      title={t('whyTitle', { count: routes.length })}
      foot={
        <>
          <Button size="phone" isWide isBusy={isBusy} busyLabel={common('wait')} onClick={() => void share()}>
            {t('share')}
          </Button>
          <Button tone="text" size="phone" isWide onClick={onBack}>
            {t('back')}
          </Button>
        </>
      }
    >
      <p>{t('whyHint')}</p>
      {routes.map(({ letter, name, dimension }) => (
        <div key={letter} className="grid gap-2">
          <p className="flex items-center gap-3 font-label">
            <NumberBadge dimension={dimensionOf(dimension)} label={letter} />
            <Words className="min-w-0 flex-1 leading-snug">{name}</Words>
          </p>
          <TextArea
            id={`why-${letter}`}
            label={t('why', { letter })}
            rows={2}
            value={drafts[letter] ?? ''}
            counter={
              left(letter) < 0
                ? t('tooLong', { count: -left(letter) })
                : t('charsLeft', { count: left(letter) })
            }
            onChange={(event) => {
              setRefused(undefined)
              keep({ ...drafts, [letter]: event.target.value })
            }}
            {...(refused?.letter === letter ? { error: refusals(refused.code) } : {})}
          />
        </div>
      ))}
      <p className="flex items-start gap-2 text-note text-ink-2">
        <Lock aria-hidden="true" size="1.2em" className="mt-0.5 flex-none" />
        {t(`private.${mode}`)}
      </p>
    </PhoneTask>
  )
}
