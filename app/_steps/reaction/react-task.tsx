'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { PhoneTask } from '@/app/_phone/phone-task'
import { Words } from '@/app/_shell/words'
import { missingNeedle } from '@/lib/domain/steps/reaction/missing-needle'
import { NeedleMark } from './needle-mark'
import { NeedleTask } from './needle-task'
import type { ReactionPhoneProps } from './phone'

/** Needle by needle, then the one that is missing, then everything with a way back. */
export function ReactTask(props: ReactionPhoneProps) {
  const { view, own } = props
  const t = useTranslations('steps.reaction')
  const { needles } = view
  const pages = [...needles, ...(view.askMissing ? [undefined] : [])]
  const firstOpen = needles.findIndex((needle) => own?.judged[needle.number] === undefined)
  const [index, setIndex] = useState(firstOpen < 0 ? pages.length : firstOpen)

  if (index < pages.length) {
    const needle = pages[index]
    return (
      <NeedleTask
        key={index}
        {...props}
        needle={needle}
        over={needle ? t('phone.over', { index: index + 1, total: needles.length }) : t('phone.overMissing')}
        onPrevious={index > 0 ? () => setIndex(index - 1) : undefined}
        onNext={() => setIndex(index + 1)}
      />
    )
  }
  return (
    <PhoneTask title={t('phone.allDone')}>
      <p>{t('phone.allDoneText')}</p>
      <ul className="grid gap-2">
        {pages.map((needle, at) => {
          const number = needle?.number ?? missingNeedle
          const fit = own?.judged[number]
          const words = own?.proposals[number]?.text
          return (
            <li key={number}>
              <button
                type="button"
                onClick={() => setIndex(at)}
                className="flex min-h-11 w-full items-center gap-3 rounded-m border-2 border-control bg-surface px-3 py-2"
              >
                <NeedleMark needle={needle} />
                <span className="min-w-0 flex-1 text-left">
                  <span className="block leading-snug">
                    {needle ? <Words>{needle.name}</Words> : t('phone.missingTitle')}
                  </span>
                  {needle && (
                    <span className="block text-note text-ink-2">
                      {fit ? t('phone.said', { fit: t(`fits.${fit}`) }) : t('phone.noAnswer')}
                    </span>
                  )}
                  {words !== undefined && (
                    <span dir="auto" className="block text-note">
                      ‘{words}’
                    </span>
                  )}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </PhoneTask>
  )
}
