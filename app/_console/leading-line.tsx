'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import { useAnnounce } from '@/app/_live/announcer'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { useLeading } from './use-leading'
import { useRun } from './use-run'

/** Only for who leads along: who leads now, what one can do meanwhile, and the way to take over. */
export function LeadingLine({ view }: { readonly view: ConsoleView }) {
  const t = useTranslations('console.leading')
  const common = useTranslations('common')
  const run = useRun()
  const announce = useAnnounce()
  const { isLeading, leader, ownId } = useLeading(view)
  const [isAsking, setAsking] = useState(false)
  const name = leader?.name ?? t('somebody')
  const before = useRef(view.leaderId)

  useEffect(() => {
    if (before.current === view.leaderId) return
    before.current = view.leaderId
    announce(isLeading ? t('youLead') : t('otherLeads', { name }))
  }, [view.leaderId, isLeading, name, announce, t])

  if (isLeading || view.status === 'closed') return null
  return (
    <div className="leading-line">
      <p className="min-w-0 flex-1">
        <b>
          <bdi>{t('otherLeads', { name })}</bdi>
        </b>{' '}
        {leader?.isHere === false && t('notHere', { name })} {t('meanwhile')}
      </p>
      <Button tone="secondary" size="small" onClick={() => setAsking(true)}>
        {t('takeOver')}
      </Button>
      <Dialog
        dialogId="take-over"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('takeOverTitle')}
        closeLabel={common('close')}
        foot={
          <>
            <Button tone="secondary" onClick={() => setAsking(false)}>
              {common('cancel')}
            </Button>
            <Button
              onClick={() => {
                setAsking(false)
                void run({ type: 'HandOverLead', from: view.leaderId, to: ownId })
              }}
            >
              {t('takeOver')}
            </Button>
          </>
        }
      >
        <p>{t('takeOverText', { name })}</p>
      </Dialog>
    </div>
  )
}
