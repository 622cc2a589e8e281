'use client'

import { Eye, EyeOff, Presentation } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'

interface ItemActionsProps {
  /** The words of the item: they tell equal buttons apart for who hears them. */
  readonly text: string
  readonly isHidden: boolean
  readonly isFocused: boolean
  readonly onFocus: () => void
  readonly onHide: () => void
  /** Signs where lines are short and many. */
  readonly look?: 'words' | 'signs'
}

/** What a facilitator can do with something that somebody wrote: show it to all, or keep it from the group. */
export function ItemActions({
  text,
  isHidden,
  isFocused,
  onFocus,
  onHide,
  look = 'words',
}: ItemActionsProps) {
  const t = useTranslations('common.item')
  const focus = isFocused ? t('focused') : t('focus')
  const hide = isHidden ? t('unhide') : t('hide')
  if (look === 'signs') {
    const HideSign = isHidden ? Eye : EyeOff
    return (
      <>
        {!isHidden && (
          <button
            type="button"
            className="icon-button"
            aria-pressed={isFocused}
            aria-label={`${focus}: ${text}`}
            onClick={onFocus}
          >
            <Presentation aria-hidden="true" size="1.1em" />
          </button>
        )}
        <button type="button" className="icon-button" aria-label={`${hide}: ${text}`} onClick={onHide}>
          <HideSign aria-hidden="true" size="1.1em" />
        </button>
      </>
    )
  }
  return (
    <div className="flex flex-wrap gap-2">
      {!isHidden && (
        <Button
          tone={isFocused ? 'main' : 'secondary'}
          size="small"
          aria-pressed={isFocused}
          aria-label={`${focus}: ${text}`}
          onClick={onFocus}
        >
          {focus}
        </Button>
      )}
      <Button tone="text" size="small" aria-label={`${hide}: ${text}`} onClick={onHide}>
        {hide}
      </Button>
    </div>
  )
}
