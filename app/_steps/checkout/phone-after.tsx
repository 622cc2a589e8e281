'use client'

import { useTranslations } from 'next-intl'
import { talkQuestions } from '@/lib/domain/steps/checkout/questions'
import type { CheckoutPhoneProps } from './phone'

export function CheckoutPhoneAfter({ own }: CheckoutPhoneProps) {
  const t = useTranslations('steps.checkout')
  if (own === undefined) return null
  return (
    <section className="grid gap-2">
      <h2 className="text-base">{t('after.own')}</h2>
      {own.sticker !== undefined && (
        <p className="bumper-sticker" dir="auto">
          {own.sticker}
        </p>
      )}
      {own.lesson !== undefined && <p dir="auto">{own.lesson}</p>}
      {talkQuestions.map((about) => {
        const answer = own.talk[about]
        return (
          answer !== undefined && (
            <p key={about} className="text-ink-2">
              {t(`talk.${about}`)} {t(`answer.${answer}`)}
            </p>
          )
        )
      })}
    </section>
  )
}
