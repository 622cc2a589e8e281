'use client'

import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import { ItemActions } from './item-actions'

interface ItemLineProps {
  readonly itemId: string
  readonly text: string
  /** What else is known: who, where that is told, and what the step knows of it. */
  readonly facts: readonly (string | undefined)[]
  readonly isHidden: boolean
  readonly isFocused: boolean
  readonly onFocus: () => void
  readonly onHide: () => void
}

/** One thing that somebody wrote, on the console, with what can be done with it. */
export function ItemLine({ itemId, text, facts, isHidden, ...actions }: ItemLineProps) {
  const t = useTranslations('common.item')
  const known = [...facts, isHidden ? t('hidden') : undefined].filter(
    (fact) => fact !== undefined && fact !== '',
  )
  return (
    <li className="flex flex-wrap items-center gap-2 border-t border-line py-2">
      <p className="min-w-0 flex-1">
        <Words>{text}</Words> <span className="text-note text-ink-2">{known.join(' · ')}</span>
      </p>
      <ItemActions itemId={itemId} text={text} isHidden={isHidden} {...actions} />
    </li>
  )
}
