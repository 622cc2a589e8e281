'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import type { TableFactsView } from '@/lib/domain/workshop/view-tables'
import { TablesDialog } from './tables-dialog'
import { useRun } from './use-run'

function TableLine({ facts }: { readonly facts: TableFactsView }) {
  const t = useTranslations('tables')
  const { table, people, answered, isSpoken } = facts
  return (
    <li className="flex items-baseline justify-between gap-2">
      <span className="font-label">{t('table', { number: table })}</span>
      <span className="text-note text-ink-2">
        {isSpoken && `${t('console.spoken')}, `}
        {answered === undefined || isSpoken
          ? t('people', { count: people })
          : t('console.answered', { answered, people })}
      </span>
    </li>
  )
}

/** The tables of the room: made, shown on the screen, and left again. Who sits where stands with the people. */
export function TablesCard({ view }: { readonly view: ConsoleView }) {
  const t = useTranslations('tables.console')
  const common = useTranslations('common')
  const run = useRun()
  const [dialog, setDialog] = useState<'make' | 'end'>()
  const { seating, tableFacts, isSeatingShown, mode, atLeast, status } = view
  if (status !== 'lobby' && status !== 'live') return null
  const isSmall = tableFacts.some(({ people }) => people > 0 && people < atLeast)

  return (
    <section className="mb-4 grid content-start gap-2 border-b border-line pb-4">
      <h2 className="console-label mb-0">{t('title')}</h2>
      {seating ? (
        <>
          <ul className="grid gap-1">
            {tableFacts.map((facts) => (
              <TableLine key={facts.table} facts={facts} />
            ))}
          </ul>
          {mode !== 'named' && isSmall && (
            <p className="text-note text-ink-2">{t('small', { count: atLeast })}</p>
          )}
          <div className="flex flex-wrap gap-2">
            {seating.way === 'draw' && (
              <Button
                tone="secondary"
                size="small"
                aria-pressed={isSeatingShown}
                onClick={() => void run({ type: 'ShowSeating', shown: !isSeatingShown })}
              >
                {isSeatingShown ? t('hideSeats') : t('showSeats')}
              </Button>
            )}
            <Button tone="secondary" size="small" onClick={() => setDialog('make')}>
              {t('again')}
            </Button>
            <Button tone="text" size="small" onClick={() => setDialog('end')}>
              {t('end')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p className="text-note text-ink-2">{t('about')}</p>
          <div>
            <Button tone="secondary" size="small" onClick={() => setDialog('make')}>
              {t('make')}
            </Button>
          </div>
        </>
      )}
      {dialog === 'make' && <TablesDialog view={view} onClose={() => setDialog(undefined)} />}
      <Dialog
        dialogId="end-tables"
        isOpen={dialog === 'end'}
        onClose={() => setDialog(undefined)}
        title={t('endTitle')}
        closeLabel={common('close')}
        foot={
          <>
            <Button tone="secondary" onClick={() => setDialog(undefined)}>
              {common('cancel')}
            </Button>
            <Button
              onClick={() => {
                setDialog(undefined)
                void run({ type: 'EndTables' })
              }}
            >
              {t('end')}
            </Button>
          </>
        }
      >
        <p>{t('endText')}</p>
      </Dialog>
    </section>
  )
}
