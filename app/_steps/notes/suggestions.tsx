'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { useView } from '@/app/_live/live-provider'
import { Words } from '@/app/_shell/words'
import type { SuggestedCluster } from './suggest'
import type { NoteView } from '@/lib/domain/steps/notes/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'

interface SuggestionsProps {
  /** Notes that lie in no cluster yet. */
  readonly loose: readonly NoteView[]
  readonly onTake: (cluster: SuggestedCluster) => Promise<void>
}

/** Clusters that could be made, worked out in this browser when asked for. Taking one over is a press of its own. */
export function Suggestions({ loose, onTake }: SuggestionsProps) {
  const t = useTranslations('steps.notes.console.suggest')
  const { language } = useView<ConsoleView>()
  const [suggested, setSuggested] = useState<readonly SuggestedCluster[]>()
  const isLoose = (noteId: string) => loose.some((note) => note.noteId === noteId)
  const standing = (suggested ?? [])
    .map((cluster) => ({ ...cluster, noteIds: cluster.noteIds.filter(isLoose) }))
    .filter(({ noteIds }) => noteIds.length > 1)

  async function suggest(): Promise<void> {
    const { suggestClusters } = await import('./suggest')
    setSuggested(suggestClusters(loose, language))
  }

  if (loose.length < 2) return null
  if (suggested === undefined) {
    return (
      <div>
        <Button tone="secondary" size="small" onClick={() => void suggest()}>
          {t('ask')}
        </Button>
      </div>
    )
  }
  return (
    <Card tone="pointer" className="grid gap-2">
      <div role="status">
        <strong className="block">{t('title', { count: standing.length })}</strong>
        <p className="text-note text-ink-2">{t('text')}</p>
      </div>
      <ul className="grid gap-2">
        {standing.map((cluster) => (
          <li key={cluster.noteIds.join()} className="grid gap-1 border-t border-line pt-2">
            <div className="flex items-center justify-between gap-3">
              <Words className="font-label">{cluster.name}</Words>
              <Button
                tone="secondary"
                size="small"
                aria-label={`${t('take')}: ${cluster.name}`}
                onClick={() => void onTake(cluster)}
              >
                {t('take')}
              </Button>
            </div>
            <ul className="list-disc pl-5 text-note">
              {cluster.noteIds.map((noteId) => (
                <li key={noteId}>
                  <Words>{loose.find((note) => note.noteId === noteId)?.text ?? ''}</Words>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <div>
        <Button tone="text" size="small" onClick={() => setSuggested(undefined)}>
          {t('close')}
        </Button>
      </div>
    </Card>
  )
}
