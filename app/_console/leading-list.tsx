'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { dismiss } from '@/app/_actions/co-leads'
import { Button } from '@/app/_components/button'
import type { FacilitatorView } from '@/lib/domain/workshop/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { ownerId } from '@/lib/domain/workshop/leading'
import { useLeading } from './use-leading'
import { useRun } from './use-run'

interface LeadingListProps {
  readonly view: ConsoleView
  readonly workshopId: string
}

/** Everybody who may lead: who leads now, who is here, and what can be done about each. */
export function LeadingList({ view, workshopId }: LeadingListProps) {
  const t = useTranslations('console.leading')
  const { ownId } = useLeading(view)
  function wordsFor({ facilitatorId, isHere }: FacilitatorView): string {
    const parts = [
      facilitatorId === ownId ? t('yourself') : isHere ? t('here') : t('away'),
      facilitatorId === view.leaderId && view.status !== 'closed' ? t('leadsNow') : '',
      facilitatorId === ownerId ? t('owner') : '',
    ]
    return parts.filter((part) => part !== '').join(' · ')
  }

  return (
    <ul className="grid gap-1" aria-label={t('who')}>
      {view.facilitators.map((person) => (
        <li key={person.facilitatorId} className="grid gap-1 border-t border-line py-2">
          <p className="flex flex-wrap items-center gap-x-3">
            <bdi className="font-label">{person.name}</bdi>
            <span className="text-note text-ink-2">{wordsFor(person)}</span>
          </p>
          {view.status !== 'closed' || person.facilitatorId !== ownerId ? (
            <PersonActions view={view} workshopId={workshopId} person={person} />
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function PersonActions({
  view,
  workshopId,
  person,
}: LeadingListProps & { readonly person: FacilitatorView }) {
  const t = useTranslations('console.leading')
  const common = useTranslations('common')
  const run = useRun()
  const { ownId, isOwner, isLeading } = useLeading(view)
  const [isAsking, setAsking] = useState(false)
  const { facilitatorId, name } = person
  const isOneself = facilitatorId === ownId
  const canHandOver = isLeading && !isOneself && view.status !== 'closed'
  const canDismiss = facilitatorId !== ownerId && (isOwner || isOneself)

  if (isAsking) {
    return (
      <div className="grid gap-2 rounded-m bg-sunk p-3" role="group" aria-label={t('dismissLabel', { name })}>
        <p>
          {isOneself ? t('stopText') : t('dismissText', { name })}{' '}
          {facilitatorId === view.leaderId && t('leadGoesBack')}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button tone="secondary" size="small" onClick={() => setAsking(false)}>
            {common('cancel')}
          </Button>
          <Button tone="danger" size="small" onClick={() => void dismiss(workshopId, facilitatorId)}>
            {isOneself ? t('stop') : t('dismissLabel', { name })}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className="flex flex-wrap gap-2">
      {canHandOver && (
        <Button
          tone="secondary"
          size="small"
          onClick={() => void run({ type: 'HandOverLead', from: ownId, to: facilitatorId })}
        >
          {t('handOver', { name })}
        </Button>
      )}
      {canDismiss && (
        <Button tone="text" size="small" onClick={() => setAsking(true)}>
          {isOneself ? t('stop') : t('dismissLabel', { name })}
        </Button>
      )}
    </div>
  )
}
