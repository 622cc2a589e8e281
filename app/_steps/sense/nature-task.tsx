'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { useOwnAnswer } from '@/app/_live/use-own-answer'
import { PhoneTask } from '@/app/_phone/phone-task'
import { SentMark } from '@/app/_phone/sent-mark'
import { Words } from '@/app/_shell/words'
import { SubjectBadge } from '@/app/_steps/subject-badge'
import type { Nature } from '@/lib/domain/steps/sense/nature'
import { natures } from '@/lib/domain/steps/sense/nature'
import { NatureSign } from './nature-sign'
import type { SensePhoneProps } from './phone'

/** Four words with what they mean. Each choice is sent at once; the last one counts. */
export function NatureTask({ view, own, send, onDone }: SensePhoneProps & { readonly onDone: () => void }) {
  const t = useTranslations('steps.sense')
  const [chosen, setChosen] = useOwnAnswer<Nature | undefined>(own?.nature)

  function choose(nature: Nature): void {
    setChosen(nature)
    void send({ type: 'ChooseNature', nature }, 'nature')
  }

  return (
    <PhoneTask
      over={<Words>{view.matter}</Words>}
      title={t('phone.title')}
      {...(view.subject ? { badge: <SubjectBadge subject={view.subject} size="large" /> } : {})}
      foot={
        <>
          <SentMark keyPart="nature" hasSent={own?.nature !== undefined} />
          <Button
            size="phone"
            isWide
            onClick={onDone}
            {...(chosen === undefined
              ? { off: { reason: t('phone.chooseFirst'), reasonId: 'choose-first' } }
              : {})}
          >
            {view.askReason ? t('phone.next') : t('phone.done')}
          </Button>
        </>
      }
    >
      {view.about !== '' && (
        <details>
          <summary className="min-h-11 py-2 font-label">{t('phone.more')}</summary>
          <p>
            <Words>{view.about}</Words>
          </p>
        </details>
      )}
      <fieldset className="grid gap-2">
        <legend className="sr-only">{t('phone.title')}</legend>
        {natures.map((nature) => (
          <label key={nature} className="nature-option">
            <input
              type="radio"
              name="nature"
              className="size-5 flex-none accent-primary"
              checked={chosen === nature}
              onChange={() => choose(nature)}
            />
            <span className="min-w-0 flex-1 leading-snug">
              <span className="block font-heading">{t(`natures.${nature}.name`)}</span>
              <span className="block text-note text-ink-2">{t(`natures.${nature}.about`)}</span>
            </span>
            <NatureSign nature={nature} />
          </label>
        ))}
      </fieldset>
    </PhoneTask>
  )
}
