'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { useView } from '@/app/_live/live-provider'
import { PhoneTask } from '@/app/_phone/phone-task'
import { SentMark } from '@/app/_phone/sent-mark'
import { Words } from '@/app/_shell/words'
import { OwnLine } from '@/app/_steps/own-line'
import type { PhoneStepProps } from '@/app/_steps/parts'
import type { Sky } from '@/lib/domain/steps/weather/skies'
import { skies } from '@/lib/domain/steps/weather/skies'
import type { WeatherCommand } from '@/lib/domain/steps/weather/message'
import type { WeatherOwn } from '@/lib/domain/steps/weather/state'
import type { WeatherPhoneView } from '@/lib/domain/steps/weather/view'
import { textLimits } from '@/lib/domain/text-limits'
import type { PhoneView } from '@/lib/domain/workshop/view'
import { SkyIcon } from './sky-icon'

export type WeatherPhoneProps = PhoneStepProps<WeatherPhoneView, WeatherOwn, WeatherCommand>

/** Five skies, sent with the tap; a word is optional. */
export function WeatherPhone({ view, own, draftKey, send }: WeatherPhoneProps) {
  const t = useTranslations('steps.weather')
  const { mode } = useView<PhoneView>()
  const [tapped, setTapped] = useState<Sky>()
  const chosen = tapped ?? own?.sky

  function choose(sky: Sky): void {
    setTapped(sky)
    void send({ type: 'ChooseSky', sky }, 'sky')
  }

  return (
    <PhoneTask
      title={<Words>{view.question}</Words>}
      foot={
        chosen === undefined ? (
          <p className="text-note text-ink-2">{t('phone.choose')}</p>
        ) : (
          <SentMark keyPart="sky" hasSent={own?.sky !== undefined} />
        )
      }
    >
      <fieldset className="grid gap-1.5">
        <legend className="sr-only">
          <Words>{view.question}</Words>
        </legend>
        {skies.map((sky) => (
          <ChoiceChip
            key={sky}
            kind="radio"
            name="sky"
            label={t(`sky.${sky}`)}
            icon={<SkyIcon sky={sky} />}
            checked={chosen === sky}
            onChange={() => choose(sky)}
            isWide
            className="sky-chip"
          />
        ))}
      </fieldset>
      {view.askWord && (
        <OwnLine
          fieldId="weather-word"
          label={t('phone.word')}
          hint={t(`phone.wordHint.${mode}`)}
          limit={textLimits.word}
          draftKey={`${draftKey}-word`}
          given={own?.word}
          submitLabel={t('phone.share')}
          withdrawLabel={t('phone.withdraw')}
          onSubmit={(text, key) => send({ type: 'GiveWord', text }, key)}
          onWithdraw={(key) => send({ type: 'WithdrawWord' }, key)}
          {...(chosen === undefined ? { offReason: t('phone.chooseFirst') } : {})}
        />
      )}
    </PhoneTask>
  )
}
