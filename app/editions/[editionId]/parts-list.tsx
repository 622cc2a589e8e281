import Link from 'next/link'
import type { ReactNode } from 'react'
import { addPart } from '@/app/_actions/editions'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { NumberBadge } from '@/app/_components/number-badge'
import type { Version } from '@/app/_data/editions'
import type { Reaction } from '@/app/_data/reactions'
import type { Edition } from '@/lib/compass/edition'
import type { PartRef } from '@/lib/compass/edition-parts'
import { editionWords, partAddress } from '../edition-words'

interface PartsListProps {
  readonly editionId: string
  readonly version: Version
  readonly reactions: readonly Reaction[]
}

type Words = Awaited<ReturnType<typeof editionWords>>

interface LineProps {
  readonly editionId: string
  readonly part: PartRef
  readonly badge?: ReactNode
  readonly children: ReactNode
  readonly note?: string
}

function Line({ editionId, part, badge, children, note }: LineProps) {
  return (
    <Link
      href={partAddress(editionId, part)}
      className="flex min-h-11 items-center gap-3 rounded-m px-2 py-1 hover:bg-sunk"
    >
      {badge}
      <span className="min-w-0 flex-1">{children}</span>
      {note !== undefined && <span className="text-note text-ink-2">{note}</span>}
    </Link>
  )
}

function dilemmasAbout({ dilemmas }: Edition, subject: { needle: number } | { route: string }) {
  return dilemmas.filter(({ about }) =>
    'needle' in subject
      ? 'needle' in about && about.needle === subject.needle
      : 'route' in about && about.route === subject.route,
  )
}

function DilemmaLines({
  editionId,
  dilemmas,
  words: { t, either },
}: {
  readonly editionId: string
  readonly dilemmas: Edition['dilemmas']
  readonly words: Words
}) {
  return (
    <ul className="ml-10 border-l border-line pl-2">
      {dilemmas.map(({ dilemmaId, title }) => (
        <li key={dilemmaId}>
          <Line editionId={editionId} part={{ kind: 'dilemma', partId: dilemmaId }}>
            {either(title) === '' ? t('untitled') : either(title)}
          </Line>
        </li>
      ))}
    </ul>
  )
}

function AddButton({
  editionId,
  kind,
  belongsTo,
  children,
}: {
  readonly editionId: string
  readonly kind: 'needle' | 'dilemma' | 'note-set'
  readonly belongsTo: number
  readonly children: string
}) {
  return (
    <form action={addPart.bind(null, editionId, kind, belongsTo)}>
      <Button type="submit" tone="text" size="small">
        {children}
      </Button>
    </form>
  )
}

/** Everything in the edition, dimension by dimension, each part with the way to write it. */
export async function PartsList({ editionId, version: { edition, status }, reactions }: PartsListProps) {
  const words = await editionWords()
  const { t, either } = words
  const canWrite = status === 'draft'
  const said = (number: number) => reactions.filter(({ needle }) => needle === number).length
  return (
    <>
      <Card className="p-3">
        <Line editionId={editionId} part={{ kind: 'edition', partId: 'name' }} note={t('parts.edition')}>
          {either(edition.name)}
        </Line>
      </Card>
      {edition.dimensions.map(({ number, roman, name }) => (
        <Card key={number} className="grid gap-2 p-5" aria-labelledby={`dimension-${number}`}>
          <h2 id={`dimension-${number}`} className="text-lead">
            <Link href={partAddress(editionId, { kind: 'dimension', partId: String(number) })}>
              {roman}. {either(name)}
            </Link>
          </h2>
          <ul className="grid gap-1">
            {edition.needles
              .filter((needle) => needle.dimension === number)
              .map((needle) => (
                <li key={needle.number}>
                  <Line
                    editionId={editionId}
                    part={{ kind: 'needle', partId: String(needle.number) }}
                    badge={<NumberBadge dimension={number} label={needle.number} />}
                    {...(said(needle.number) === 0
                      ? {}
                      : { note: t('reactions.count', { count: said(needle.number) }) })}
                  >
                    <span className="font-label">
                      {either(needle.name) === '' ? t('untitled') : either(needle.name)}
                    </span>
                  </Line>
                  <DilemmaLines
                    editionId={editionId}
                    dilemmas={dilemmasAbout(edition, { needle: needle.number })}
                    words={words}
                  />
                  {canWrite && (
                    <div className="ml-10">
                      <AddButton editionId={editionId} kind="dilemma" belongsTo={needle.number}>
                        {t('add.dilemma', { number: needle.number })}
                      </AddButton>
                    </div>
                  )}
                </li>
              ))}
            {edition.routes
              .filter((route) => route.dimension === number)
              .map((route) => (
                <li key={route.letter}>
                  <Line
                    editionId={editionId}
                    part={{ kind: 'route', partId: route.letter }}
                    badge={<NumberBadge dimension={number} label={route.letter} isOpen />}
                    note={t('route')}
                  >
                    {either(route.name)}
                  </Line>
                  <DilemmaLines
                    editionId={editionId}
                    dilemmas={dilemmasAbout(edition, { route: route.letter })}
                    words={words}
                  />
                </li>
              ))}
          </ul>
          {canWrite && (
            <AddButton editionId={editionId} kind="needle" belongsTo={number}>
              {t('add.needle', { name: either(name) })}
            </AddButton>
          )}
        </Card>
      ))}
      <Card className="grid gap-2 p-5" aria-labelledby="note-sets">
        <h2 id="note-sets" className="text-lead">
          {t('noteSets')}
        </h2>
        <p className="text-ink-2">{t('noteSetsAbout')}</p>
        <ul>
          {edition.noteSets.map(({ setId, name, columns }) => (
            <li key={setId}>
              <Line
                editionId={editionId}
                part={{ kind: 'note-set', partId: setId }}
                note={t('columns', { count: columns.length })}
              >
                {either(name) === '' ? t('untitled') : either(name)}
              </Line>
            </li>
          ))}
        </ul>
        {canWrite && (
          <AddButton editionId={editionId} kind="note-set" belongsTo={0}>
            {t('add.note-set')}
          </AddButton>
        )}
      </Card>
    </>
  )
}
