'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import type { ReactionPhoneProps } from './phone'

/** What this person proposed; it can be taken back until the step is finished. */
export function ReactionPhoneAfter({ own, send }: ReactionPhoneProps) {
  const t = useTranslations('steps.reaction.after')
  const proposals = Object.entries(own?.proposals ?? {})
  if (proposals.length === 0) return null
  return (
    <section className="grid gap-2">
      <h2 className="text-base">{t('own')}</h2>
      {proposals.map(([needle, { proposalId, text }]) => (
        <Card key={proposalId}>
          <p dir="auto">‘{text}’</p>
          <Button
            tone="text"
            size="small"
            aria-label={`${t('withdraw')}: ${text}`}
            onClick={() => void send({ type: 'WithdrawProposal', needle: Number(needle) })}
          >
            {t('withdraw')}
          </Button>
        </Card>
      ))}
    </section>
  )
}
