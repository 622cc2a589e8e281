'use client'

import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import { ItemActions } from '@/app/_steps/item-actions'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import type { SenseCommand } from '@/lib/domain/steps/sense/message'
import type { Nature, NatureCounts } from '@/lib/domain/steps/sense/nature'
import { natures } from '@/lib/domain/steps/sense/nature'
import type { SenseConsoleView, SenseReasonView } from '@/lib/domain/steps/sense/view'
import { NatureSign } from './nature-sign'
import { Split } from './split'

type SenseConsoleProps = ConsoleStepProps<SenseConsoleView, SenseCommand>

interface ReasonLineProps {
  readonly reason: SenseReasonView
  readonly isFocused: boolean
  readonly onFocus: () => void
  readonly onHide: () => void
}

function ReasonLine({ reason, isFocused, onFocus, onHide }: ReasonLineProps) {
  const t = useTranslations('steps.sense')
  const item = useTranslations('common.item')
  const { text, nature, hidden, name } = reason
  const origin = [
    name,
    nature === undefined
      ? undefined
      : t('reasons.seen', { nature: t(`natures.${nature}.name`).toLowerCase() }),
    hidden ? item('hidden') : undefined,
  ].filter((each) => each !== undefined)
  return (
    <li className="grid gap-1 border-t border-line py-2">
      <p>
        <Words>{text}</Words>
      </p>
      {origin.length > 0 && <p className="text-note text-ink-2">{origin.join(' · ')}</p>}
      <ItemActions text={text} isHidden={hidden} isFocused={isFocused} onFocus={onFocus} onHide={onHide} />
    </li>
  )
}

/** Most seen first; before the reveal in their usual order. */
function inOrder(counts: NatureCounts | undefined): readonly Nature[] {
  return counts ? [...natures].sort((a, b) => counts[b] - counts[a]) : natures
}

/** Split, reasons, and for each of the four the question to go on with. */
export function SenseConsole({ view, send, setFocus, focusedItemId }: SenseConsoleProps) {
  const t = useTranslations('steps.sense')
  const { split, reasons, reasonCount } = view
  const isSomeUntold = reasons.some((reason) => reason.nature === undefined)
  return (
    <div className="grid gap-3">
      <p className="font-label">
        <Words>{view.matter}</Words>
      </p>
      {!split && (
        <p className="text-ink-2">
          {t('console.notShown')} {t('console.reasonCount', { count: reasonCount })}.
        </p>
      )}
      {split && !split.counts && <p className="text-ink-2">{t('screen.tooFew')}</p>}
      {split?.counts && <Split counts={split.counts} size="page" />}
      {split && (
        <section>
          <h4 className="console-label">{t('reasons.title')}</h4>
          {reasons.length === 0 && <p className="text-note text-ink-2">{t('reasons.none')}</p>}
          {isSomeUntold && <p className="text-note text-ink-2">{t('reasons.few')}</p>}
          <ul>
            {reasons.map((reason) => {
              const { reasonId, hidden } = reason
              const isFocused = focusedItemId === reasonId
              return (
                <ReasonLine
                  key={reasonId}
                  reason={reason}
                  isFocused={isFocused}
                  onFocus={() => setFocus(isFocused ? null : reasonId)}
                  onHide={() => void send({ type: 'HideReason', reasonId, hidden: !hidden })}
                />
              )
            })}
          </ul>
        </section>
      )}
      <section>
        <h4 className="console-label">{t('console.next')}</h4>
        <ul className="grid gap-1.5">
          {inOrder(split?.counts).map((nature) => (
            <li key={nature} className="flex items-start gap-2">
              <NatureSign nature={nature} className="size-5 mt-0.5" />
              <span>
                <strong>{t(`natures.${nature}.name`)}</strong>: {t(`natures.${nature}.next`)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
