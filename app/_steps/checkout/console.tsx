'use client'

import { useTranslations } from 'next-intl'
import { ItemActions } from '@/app/_steps/item-actions'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import type { CheckoutCommand } from '@/lib/domain/steps/checkout/message'
import type { CheckoutScreenView, PartingView } from '@/lib/domain/steps/checkout/view'
import { usePartingGroups } from './parting-groups'
import { TalkTable } from './talk-counts'

type CheckoutConsoleProps = ConsoleStepProps<CheckoutScreenView, CheckoutCommand>

interface PartingLineProps {
  readonly parting: PartingView
  readonly isFocused: boolean
  readonly onFocus: () => void
  readonly onHide: () => void
}

function PartingLine({ parting, isFocused, onFocus, onHide }: PartingLineProps) {
  const item = useTranslations('common.item')
  const { text, name, hidden } = parting
  return (
    <li className="flex flex-wrap items-center gap-2 border-t border-line py-2">
      <p className="min-w-0 flex-1">
        <span dir="auto">{text}</span>{' '}
        <span className="text-note text-ink-2">
          {[name, hidden ? item('hidden') : undefined].filter((each) => each !== undefined).join(' · ')}
        </span>
      </p>
      <ItemActions text={text} isHidden={hidden} isFocused={isFocused} onFocus={onFocus} onHide={onHide} />
    </li>
  )
}

/** What people left, with a way to talk about it or to keep it from the room, and how the talk was. */
export function CheckoutConsole({ view, send, setFocus, focusedItemId }: CheckoutConsoleProps) {
  const t = useTranslations('steps.checkout')
  const { report, askTalk } = view
  const groups = usePartingGroups(report?.partings ?? [])
  if (!report) return <p className="text-ink-2">{t('console.notShown')}</p>
  return (
    <div className="grid gap-3">
      {askTalk && <TalkTable talk={report.talk} tableId="console-checkout" />}
      {groups.length === 0 && <p className="text-ink-2">{t('screen.empty')}</p>}
      {groups.map(({ part, name, partings }) => (
        <section key={part}>
          <h4 className="console-label">{name}</h4>
          <ul>
            {partings.map((parting) => {
              const { partingId, hidden } = parting
              const isFocused = focusedItemId === partingId
              return (
                <PartingLine
                  key={partingId}
                  parting={parting}
                  isFocused={isFocused}
                  onFocus={() => setFocus(isFocused ? null : partingId)}
                  onHide={() => void send({ type: 'HideParting', partingId, hidden: !hidden })}
                />
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}
