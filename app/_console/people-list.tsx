'use client'

import { UserMinus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Dialog } from '@/app/_components/dialog'
import type { ConsoleView, PersonView } from '@/lib/domain/workshop/view-console'
import { AddPersonDialog } from './add-person-dialog'
import { StandInDialog } from './stand-in-dialog'
import { TableChoice } from './table-choice'
import { useRun } from './use-run'

/** Who is here: names where the mode has them, else the number people can see on their own phone. */
export function PeopleList({
  view,
  workshopId,
}: {
  readonly view: ConsoleView
  readonly workshopId: string
}) {
  const t = useTranslations('console.peopleList')
  const common = useTranslations('common')
  const run = useRun()
  const [leaving, setLeaving] = useState<PersonView>()
  const [isAdding, setAdding] = useState(false)
  const [enteringFor, setEnteringFor] = useState<PersonView>()
  const standIn = useTranslations('console.standIn')
  const people = Object.values(view.people)
    .flatMap((person) => (person && person.status !== 'removed' ? person : []))
    .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '') || a.seat - b.seat)
  const nameOf = ({ name, seat }: PersonView) => name ?? t('seat', { seat })

  return (
    <section className="grid content-start gap-2">
      <h2 className="console-label">{t('title')}</h2>
      {view.mode === 'anonymous' && <p className="text-note text-ink-2">{t('anonymous')}</p>}
      {people.length === 0 ? (
        <p className="text-ink-2">{t('none')}</p>
      ) : (
        <ul className="grid">
          {people.map((person) => (
            <li key={person.participantId} className="person-line">
              <bdi className="min-w-0 flex-1 truncate">{nameOf(person)}</bdi>
              {!person.isHere && (
                <span className="text-note text-ink-2">
                  {person.status === 'left' ? t('left') : t('away')}
                </span>
              )}
              {view.seating && person.status === 'in' && (
                <TableChoice person={person} who={nameOf(person)} count={view.seating.count} />
              )}
              {person.status === 'in' && (
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('remove', { who: nameOf(person) })}
                  onClick={() => setLeaving(person)}
                >
                  <UserMinus aria-hidden="true" size="1.1em" />
                </button>
              )}
              {person.isProxy && person.status === 'in' && (
                <div className="person-proxy">
                  <span className="text-note text-ink-2">{standIn('mark')}</span>
                  {view.status === 'live' && (
                    <Button
                      tone="secondary"
                      size="small"
                      aria-label={standIn('open', { who: nameOf(person) })}
                      onClick={() => setEnteringFor(person)}
                    >
                      {standIn('openShort')}
                    </Button>
                  )}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {(view.status === 'lobby' || view.status === 'live') && (
        <div>
          <Button tone="secondary" size="small" onClick={() => setAdding(true)}>
            {standIn('add')}
          </Button>
        </div>
      )}
      {isAdding && <AddPersonDialog mode={view.mode} onClose={() => setAdding(false)} />}
      {enteringFor && (
        <StandInDialog
          view={view}
          workshopId={workshopId}
          participantId={enteringFor.participantId}
          who={nameOf(enteringFor)}
          onClose={() => setEnteringFor(undefined)}
        />
      )}
      <Dialog
        dialogId="remove-person"
        isOpen={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        title={t('removeTitle', { who: leaving ? nameOf(leaving) : '' })}
        closeLabel={common('close')}
        foot={
          <>
            <Button tone="secondary" onClick={() => setLeaving(undefined)}>
              {common('cancel')}
            </Button>
            <Button
              tone="danger"
              onClick={() => {
                if (leaving) void run({ type: 'RemoveParticipant', participantId: leaving.participantId })
                setLeaving(undefined)
              }}
            >
              {t('removeSubmit')}
            </Button>
          </>
        }
      >
        <p>{t('removeText')}</p>
      </Dialog>
    </section>
  )
}
