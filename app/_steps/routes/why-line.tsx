'use client'

import { useTranslations } from 'next-intl'
import { Eye, EyeOff, Presentation } from 'lucide-react'
import { Words } from '@/app/_shell/words'
import type { WhyView } from '@/lib/domain/steps/routes/view'

interface WhyLineProps {
  readonly why: WhyView
  readonly isFocused: boolean
  readonly onFocus: () => void
  readonly onHide: () => void
}

/** One line why, which can be shown to everybody or be hidden. */
export function WhyLine({ why, isFocused, onFocus, onHide }: WhyLineProps) {
  const t = useTranslations('steps.routes.console')
  const { text, hidden, name } = why
  const about = [name, hidden ? t('hidden') : undefined].filter((each) => each !== undefined)
  return (
    <li className="flex items-center gap-1 text-note">
      <span className="min-w-0 flex-1">
        <Words>{text}</Words>
        {about.length > 0 && <span className="text-ink-2"> · {about.join(' · ')}</span>}
      </span>
      {!hidden && (
        <button
          type="button"
          className="icon-button"
          aria-pressed={isFocused}
          aria-label={`${isFocused ? t('focused') : t('focus')}: ${text}`}
          onClick={onFocus}
        >
          <Presentation aria-hidden="true" size="1.1em" />
        </button>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={`${hidden ? t('unhide') : t('hide')}: ${text}`}
        onClick={onHide}
      >
        {hidden ? <Eye aria-hidden="true" size="1.1em" /> : <EyeOff aria-hidden="true" size="1.1em" />}
      </button>
    </li>
  )
}
