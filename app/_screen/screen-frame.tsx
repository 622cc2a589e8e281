'use client'

import { useTranslations } from 'next-intl'
import { createContext, useContext, type ReactNode } from 'react'
import { Mark } from '@/app/_components/mark'
import { Words } from '@/app/_shell/words'

interface ScreenFrameProps {
  /** A line above the question, such as the title of the step. */
  readonly over: string
  readonly badge?: ReactNode
  readonly question: string
  /** How many gave something, in words beside the number. */
  readonly count?: { readonly answered: number; readonly here: number; readonly label: string }
  readonly size: 'room' | 'hand'
  readonly children: ReactNode
}

/** Where the question stands above several of these already. */
export const BareFrame = createContext(false)

/** Head and body of what the room sees: one question in words, the figure below it answers. */
export function ScreenFrame({ over, badge, question, count, size, children }: ScreenFrameProps) {
  const t = useTranslations('common')
  const isBare = useContext(BareFrame)
  if (isBare) return <div className="grid gap-3">{children}</div>
  if (size === 'hand') {
    return (
      <div className="grid gap-3">
        <p className="text-note text-ink-2">
          <Words>{over}</Words>
        </p>
        <p className="text-lead font-heading">
          <Words>{question}</Words>
        </p>
        {children}
      </div>
    )
  }
  return (
    <div className="screen-frame">
      <header className="screen-head">
        <Mark className="size-[5.9vh]" />
        <div className="min-w-0 flex-1">
          <p className="flex items-center gap-[0.8vh] text-screen-note text-ink-2">
            {badge}
            <Words>{over}</Words>
          </p>
          <h1 className="screen-question">
            <Words>{question}</Words>
          </h1>
        </div>
        {count && (
          <p className="text-right text-screen-note text-ink-2">
            <strong className="block text-screen-lead text-ink tabular-nums">
              {t('nOfM', { count: count.answered, total: Math.max(count.here, count.answered) })}
            </strong>
            {count.label}
          </p>
        )}
      </header>
      <div className="screen-body">{children}</div>
    </div>
  )
}
