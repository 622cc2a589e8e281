'use client'

import { Eye, EyeOff, MessageCircleOff, MessageCirclePlus, Presentation } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { useSenderBlocks } from './sender-blocks'

interface ItemActionsProps {
  readonly itemId: string
  /** The words of the item: they tell equal buttons apart for who hears them. */
  readonly text: string
  readonly isHidden: boolean
  readonly isFocused: boolean
  readonly onFocus: () => void
  readonly onHide: () => void
  /** Signs where lines are short and many. */
  readonly look?: 'words' | 'signs'
  /** Entered by who leads: nobody in the room sent it. */
  readonly isFromPaper?: boolean
}

type BlockButtonProps = Required<Pick<ItemActionsProps, 'itemId' | 'text' | 'look'>>

/** Stops new words from who sent this. Whose it is stays unknown, and so does what else is theirs. */
function BlockButton({ itemId, text, look }: BlockButtonProps) {
  const t = useTranslations('common.item')
  const blocks = useSenderBlocks()
  if (!blocks) return null
  const isBlocked = blocks.blocked.has(itemId)
  const label = isBlocked ? t('blocked') : t('block')
  const press = {
    'aria-pressed': isBlocked,
    'aria-label': `${label}: ${text}`,
    title: isBlocked ? t('blockedHint') : t('blockHint'),
    onClick: () => blocks.setBlocked(itemId, !isBlocked),
  }
  if (look === 'words') {
    return (
      <Button tone="text" size="small" {...press}>
        {label}
      </Button>
    )
  }
  const Sign = isBlocked ? MessageCirclePlus : MessageCircleOff
  return (
    <button type="button" className="icon-button" {...press}>
      <Sign aria-hidden="true" size="1.1em" />
    </button>
  )
}

/**
 * What a facilitator can do with something that somebody wrote: show it to all, keep it from the group, or take no
 * more words from who sent it.
 */
export function ItemActions({
  itemId,
  text,
  isHidden,
  isFocused,
  onFocus,
  onHide,
  look = 'words',
  isFromPaper = false,
}: ItemActionsProps) {
  const t = useTranslations('common.item')
  const focus = isFocused ? t('focused') : t('focus')
  const hide = isHidden ? t('unhide') : t('hide')
  const block = !isFromPaper && <BlockButton itemId={itemId} text={text} look={look} />
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
        {block}
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
      {block}
    </div>
  )
}
