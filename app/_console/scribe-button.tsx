'use client'

import { PenLine } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useRun } from './use-run'

interface ScribeButtonProps {
  readonly participantId: string
  readonly who: string
  readonly isScribe: boolean
}

/** Lets somebody write harvest lines on their phone, and takes that back. */
export function ScribeButton({ participantId, who, isScribe }: ScribeButtonProps) {
  const t = useTranslations('console.scribe')
  const run = useRun()
  return (
    <button
      type="button"
      className="icon-button"
      aria-pressed={isScribe}
      aria-label={t('appoint', { who })}
      title={t('appoint', { who })}
      onClick={() => void run({ type: 'AppointScribe', participantId: isScribe ? null : participantId })}
    >
      <PenLine aria-hidden="true" size="1.1em" />
    </button>
  )
}
