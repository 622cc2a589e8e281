'use client'

import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import { OutcomeSign } from './outcome-sign'
import type { LookbackPhoneProps } from './phone'

/** The promises, with what this person said became of them. */
export function LookbackPhoneAfter({ view, own }: LookbackPhoneProps) {
  const t = useTranslations('steps.lookback')
  if (view.promises.length === 0) return <p>{t('screen.none')}</p>
  return (
    <section className="grid gap-2">
      <h2 className="text-base">{t('after.own')}</h2>
      <ul className="grid gap-3">
        {view.promises.map(({ promiseId, what }) => {
          const said = own?.said[promiseId]
          return (
            <li key={promiseId} className="grid gap-0.5">
              <Words className="font-label">{what}</Words>
              {said ? (
                <span className="flex items-center gap-2 text-note text-ink-2">
                  <OutcomeSign outcome={said.outcome} />
                  {t(`outcomes.${said.outcome}`)}
                </span>
              ) : (
                <span className="text-note text-ink-2">{t('after.notSaid')}</span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
