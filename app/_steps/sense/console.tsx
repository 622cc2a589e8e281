'use client'

import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import { ItemLine } from '@/app/_steps/item-line'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import type { SenseCommand } from '@/lib/domain/steps/sense/message'
import type { Nature, NatureCounts } from '@/lib/domain/steps/sense/nature'
import { natures } from '@/lib/domain/steps/sense/nature'
import type { SenseConsoleView } from '@/lib/domain/steps/sense/view'
import { NatureSign } from './nature-sign'
import { Split } from './split'

type SenseConsoleProps = ConsoleStepProps<SenseConsoleView, SenseCommand>

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
            {reasons.map(({ reasonId, text, nature, hidden, name }) => {
              const isFocused = focusedItemId === reasonId
              const seen = nature && t('reasons.seen', { nature: t(`natures.${nature}.name`).toLowerCase() })
              return (
                <ItemLine
                  key={reasonId}
                  itemId={reasonId}
                  text={text}
                  facts={[name, seen]}
                  isHidden={hidden}
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
