'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Words } from '@/app/_shell/words'
import { ItemLine } from '@/app/_steps/item-line'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import type { LookbackCommand } from '@/lib/domain/steps/lookback/message'
import type { LookbackScreenView, PromiseView } from '@/lib/domain/steps/lookback/view'
import { OutcomeBar } from './outcome-bar'
import { PromiseFacts } from './promise-facts'
import { SettleForm } from './settle-form'

type LookbackConsoleProps = ConsoleStepProps<LookbackScreenView, LookbackCommand>

interface PromiseLineProps extends Pick<LookbackConsoleProps, 'send' | 'setFocus' | 'focusedItemId'> {
  readonly promise: PromiseView
  readonly number: number
  readonly isRevealed: boolean
}

function PromiseLine({ promise, number, isRevealed, send, setFocus, focusedItemId }: PromiseLineProps) {
  const t = useTranslations('steps.lookback')
  const item = useTranslations('common.item')
  const { promiseId, what, counts, remarks } = promise
  const focusOn = (itemId: string) => () => setFocus(focusedItemId === itemId ? null : itemId)
  return (
    <li className="grid gap-2 border-t border-line py-3">
      <p className="leading-snug font-label">
        <Words>{what}</Words>
      </p>
      <PromiseFacts promise={promise} className="text-note" />
      <div>
        <Button
          tone={focusedItemId === promiseId ? 'main' : 'secondary'}
          size="small"
          aria-pressed={focusedItemId === promiseId}
          aria-label={`${item('focus')}: ${what}`}
          onClick={focusOn(promiseId)}
        >
          {focusedItemId === promiseId ? item('focused') : item('focus')}
        </Button>
      </div>
      {isRevealed && (
        <>
          <OutcomeBar counts={counts} />
          {remarks.length > 0 && (
            <details>
              <summary className="min-h-11 py-2">{t('console.remarks', { count: remarks.length })}</summary>
              <ul className="border-l-4 border-lantern pl-3">
                {remarks.map(({ remarkId, text, name, hidden }) => (
                  <ItemLine
                    key={remarkId}
                    itemId={remarkId}
                    text={text}
                    facts={[name]}
                    isHidden={hidden}
                    isFocused={focusedItemId === remarkId}
                    onFocus={focusOn(remarkId)}
                    onHide={() => void send({ type: 'HideRemark', remarkId, hidden: !hidden })}
                  />
                ))}
              </ul>
            </details>
          )}
          <SettleForm
            promise={promise}
            fieldId={`settle-${number}`}
            onSettle={(outcome, why) => send({ type: 'SettleOutcome', promiseId, outcome, why })}
          />
        </>
      )}
    </li>
  )
}

/** Promise by promise: how people see it, what they say about it, and the word of the group. */
export function LookbackConsole({ view, ...actions }: LookbackConsoleProps) {
  const t = useTranslations('steps.lookback')
  const { promises, isRevealed } = view
  const open = promises.filter(({ settled }) => settled === undefined).length
  if (promises.length === 0) return <p className="text-ink-2">{t('console.none')}</p>
  return (
    <div className="grid gap-3">
      <p className="text-ink-2">{isRevealed ? t('console.open', { count: open }) : t('console.notShown')}</p>
      <ol>
        {promises.map((promise, index) => (
          <PromiseLine
            key={promise.promiseId}
            promise={promise}
            number={index + 1}
            isRevealed={isRevealed}
            {...actions}
          />
        ))}
      </ol>
    </div>
  )
}
