'use client'

import { useTranslations } from 'next-intl'
import { ItemActions } from '@/app/_steps/item-actions'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import type { WeatherCommand } from '@/lib/domain/steps/weather/message'
import type { WeatherScreenView, WordView } from '@/lib/domain/steps/weather/view'
import { WeatherTable } from './figure'

interface WordLineProps {
  readonly word: WordView
  readonly isFocused: boolean
  readonly onFocus: () => void
  readonly onHide: () => void
}

function WordLine({ word, isFocused, onFocus, onHide }: WordLineProps) {
  const item = useTranslations('common.item')
  const { text, name, hidden } = word
  return (
    <li className="flex flex-wrap items-center gap-2 border-t border-line py-2">
      <p className="min-w-0 flex-1">
        <span dir="auto" className="font-label">
          {text}
        </span>{' '}
        <span className="text-note text-ink-2">
          {[name, hidden ? item('hidden') : undefined].filter((each) => each !== undefined).join(' · ')}
        </span>
      </p>
      <ItemActions text={text} isHidden={hidden} isFocused={isFocused} onFocus={onFocus} onHide={onHide} />
    </li>
  )
}

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
          {report.words.map((word) => {
            const { wordId, hidden } = word
            const isFocused = focusedItemId === wordId
            return (
              <WordLine
                key={wordId}
                word={word}
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
