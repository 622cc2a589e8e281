'use client'

import { useTranslations } from 'next-intl'
import { ItemLine } from '@/app/_steps/item-line'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import type { WeatherCommand } from '@/lib/domain/steps/weather/message'
import type { WeatherScreenView } from '@/lib/domain/steps/weather/view'
import { WeatherTable } from './figure'

/** The counts, and each word with a way to talk about it or to keep it from the room. */
export function WeatherConsole({
  view,
  send,
  setFocus,
  focusedItemId,
}: ConsoleStepProps<WeatherScreenView, WeatherCommand>) {
  const t = useTranslations('steps.weather')
  const { report } = view
  if (!report) return <p className="text-ink-2">{t('console.notShown')}</p>
  return (
    <div className="grid gap-3">
      {report.skies ? (
        <WeatherTable tableId="console-weather" counts={report.skies} />
      ) : (
        <p>{t('screen.tooFew')}</p>
      )}
      <section>
        <h4 className="console-label">{t('console.wordCount', { count: report.words.length })}</h4>
        <ul>
          {report.words.map(({ wordId, text, name, hidden }) => {
            const isFocused = focusedItemId === wordId
            return (
              <ItemLine
                key={wordId}
                itemId={wordId}
                text={text}
                facts={[name]}
                isHidden={hidden}
                isFocused={isFocused}
                onFocus={() => setFocus(isFocused ? null : wordId)}
                onHide={() => void send({ type: 'HideWord', wordId, hidden: !hidden })}
              />
            )
          })}
        </ul>
      </section>
    </div>
  )
}
