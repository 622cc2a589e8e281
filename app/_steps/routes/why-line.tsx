'use client'

import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import { ItemActions } from '@/app/_steps/item-actions'
import type { WhyView } from '@/lib/domain/steps/routes/view'

interface WhyLineProps {
  readonly why: WhyView
  readonly isFocused: boolean
  readonly onFocus: () => void
  readonly onHide: () => void
}

/** One line why, which can be shown to everybody or be hidden. */
export function WhyLine({ why, isFocused, onFocus, onHide }: WhyLineProps) {
  const item = useTranslations('common.item')
  const { text, hidden, name } = why
  const about = [name, hidden ? item('hidden') : undefined].filter((each) => each !== undefined)
  return (
    <li className="flex items-center gap-1 text-note">
      <span className="min-w-0 flex-1">
        <Words>{text}</Words>
        {about.length > 0 && <span className="text-ink-2"> · {about.join(' · ')}</span>}
      </span>
      <ItemActions
        itemId={why.whyId}
        text={text}
        isHidden={hidden}
        isFocused={isFocused}
        onFocus={onFocus}
        onHide={onHide}
        look="signs"
      />
    </li>
  )
}
