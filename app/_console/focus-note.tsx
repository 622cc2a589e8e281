'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { Words } from '@/app/_shell/words'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { useLeading } from './use-leading'
import { useRun } from './use-run'

/** What everybody looks at together, and the way back. */
export function FocusNote({ view }: { readonly view: ConsoleView }) {
  const t = useTranslations('console.focus')
  const run = useRun()
  const { isLeading } = useLeading(view)
  if (!view.focus) return null
  return (
    <Card tone="lantern" className="flex items-center gap-4">
      <p className="min-w-0 flex-1">
        <span className="block text-note text-ink-2">{t('now')}</span>
        <Words className="font-label">{view.focus.text}</Words>
      </p>
      {isLeading && (
        <Button tone="secondary" size="small" onClick={() => void run({ type: 'SetFocus', focus: null })}>
          {t('clear')}
        </Button>
      )}
    </Card>
  )
}
