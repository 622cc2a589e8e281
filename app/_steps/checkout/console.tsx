'use client'

import { useTranslations } from 'next-intl'
import { ItemLine } from '@/app/_steps/item-line'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import type { CheckoutCommand } from '@/lib/domain/steps/checkout/message'
import type { CheckoutScreenView } from '@/lib/domain/steps/checkout/view'
import { usePartingGroups } from './parting-groups'
import { TalkTable } from './talk-counts'

type CheckoutConsoleProps = ConsoleStepProps<CheckoutScreenView, CheckoutCommand>

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
            {partings.map(({ partingId, text, name, hidden }) => {
              const isFocused = focusedItemId === partingId
              return (
                <ItemLine
                  key={partingId}
                  itemId={partingId}
                  text={text}
                  facts={[name]}
                  isHidden={hidden}
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
