'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import type { PhoneView } from '@/lib/domain/workshop/view'
import { PhoneTask } from './phone-task'
import { useFocusPage } from './use-focus-page'
import { WatchScreen } from './watch-screen'

interface WithFocusProps {
  readonly view: PhoneView
  /** The task. It stays as it is while something else is in front of it. */
  readonly children: ReactNode
}

/** Brings everybody to one thing, with the way back to their own task and the way there again. */
export function WithFocus({ view, children }: WithFocusProps) {
  const t = useTranslations('phone.bring')
  const { stand, open, leave } = useFocusPage(view.focus)
  const isInFront = stand === 'page' && view.focus !== undefined
  return (
    <>
      {isInFront && (
        <PhoneTask
          title={t('title')}
          foot={
            <>
              <WatchScreen table={undefined} />
              <Button size="phone" isWide onClick={leave}>
                {t('toTask')}
              </Button>
            </>
          }
        >
          <Card tone="lantern">
            <p dir="auto" className="text-lead font-label">
              {view.focus?.text}
            </p>
          </Card>
        </PhoneTask>
      )}
      {view.focus && (stand === 'waiting' || stand === 'left') && (
        <div className="flex items-center gap-3 bg-lantern-soft px-4 py-2">
          <p className="min-w-0 flex-1 text-note">{stand === 'waiting' ? t('typing') : t('title')}</p>
          <Button tone="secondary" size="small" onClick={open}>
            {stand === 'waiting' ? t('go') : t('toFocus')}
          </Button>
        </div>
      )}
      <div className={isInFront ? 'hidden' : 'flex flex-1 flex-col'}>{children}</div>
    </>
  )
}
