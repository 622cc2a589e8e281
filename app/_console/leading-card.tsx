'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { LeadingDialog } from './leading-dialog'

interface LeadingCardProps {
  readonly view: ConsoleView
  readonly workshopId: string
}

/** With whom the workshop is led, while it is prepared. */
export function LeadingCard({ view, workshopId }: LeadingCardProps) {
  const t = useTranslations('console.leading')
  const [isOpen, setOpen] = useState(false)
  const names = view.facilitators.map(({ name }) => name).join(', ')
  return (
    <section className="grid gap-2 border-t border-line pt-4">
      <h3 className="field-label">{t('title')}</h3>
      <p className="text-ink-2">
        <bdi>{names}</bdi>
      </p>
      <div>
        <Button tone="secondary" size="small" onClick={() => setOpen(true)}>
          {t('open')}
        </Button>
      </div>
      <LeadingDialog view={view} workshopId={workshopId} isOpen={isOpen} onClose={() => setOpen(false)} />
    </section>
  )
}
