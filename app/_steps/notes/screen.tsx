'use client'

import { useTranslations } from 'next-intl'
import { dimensionOf } from '@/app/_figures/dimension'
import { NotesWall } from '@/app/_figures/notes-wall'
import { ScreenFrame } from '@/app/_screen/screen-frame'
import { ScreenWaiting } from '@/app/_screen/screen-waiting'
import { Words } from '@/app/_shell/words'
import type { ScreenStepProps } from '@/app/_steps/parts'
import { SubjectBadge } from '@/app/_steps/subject-badge'
import { ShownUpTo } from '@/app/_steps/shown-up-to'
import type { NotesScreenView } from '@/lib/domain/steps/notes/view'
import { ScreenTopics } from './screen-topics'
import { topList } from './top-list'
import type { WallGroup } from './wall'
import { byColumn, byDots, grouped, notesInOrder } from './wall'

const wallFrame = { width: 1792, height: 780 }

function useGroups(view: NotesScreenView): { clusters: readonly WallGroup[]; loose: WallGroup } {
  const t = useTranslations('steps.notes.screen')
  const notes = byDots(notesInOrder(view.notes ?? {}))
  const clusters = view.clusters ?? []
  if (clusters.length === 0) {
    return {
      clusters: byColumn(notes, view.columns),
      loose: { groupId: 'loose', name: t('loose'), notes: [] },
    }
  }
  const groups = grouped(notes, clusters)
  return { clusters: groups.clusters, loose: { groupId: 'loose', name: t('loose'), notes: groups.loose } }
}

/** Nothing until the reveal; then the wall, with dots once these are shown. */
export function NotesScreen({ step, view, here, size, focusedItemId }: ScreenStepProps<NotesScreenView>) {
  const t = useTranslations('steps.notes.screen')
  const { clusters, loose } = useGroups(view)
  const isDotting = step.moment.round === 'dots' && !view.dotsShown
  const toWall = ({ groupId, name, notes }: WallGroup) => ({
    clusterId: groupId,
    name: name === '' ? t('unnamed') : name,
    notes: notes.map(({ noteId, text, dots }) => ({ noteId, text, ...(dots === undefined ? {} : { dots }) })),
  })

  function wall() {
    if (!view.notes) return <ScreenWaiting instruction={step.instruction}>{t('waiting')}</ScreenWaiting>
    if (view.noteCount === 0) return <p className="text-screen-lead">{t('empty')}</p>
    if (size === 'hand') {
      const lists = [...clusters, loose].map((group) => (
        <section key={group.groupId}>
          <h3 className="text-base">{group.name}</h3>
          <ul className="list-disc pl-5">
            {group.notes.map(({ noteId, text, dots }) => (
              <li key={noteId}>
                <Words>{text}</Words>{' '}
                {dots !== undefined && <span className="text-note text-ink-2">({t('dots', { dots })})</span>}
              </li>
            ))}
          </ul>
        </section>
      ))
      return (
        <>
          {view.tooFewDots && <p className="text-ink-2">{t('tooFewDots')}</p>}
          <ShownUpTo kind="notes" count={view.shownUpTo} />
          {lists}
        </>
      )
    }
    if (view.dotsShown && step.moment.phase === 'talk') {
      const list = topList(grouped(notesInOrder(view.notes), view.clusters ?? []), t('unnamed'))
      return <ScreenTopics list={list} focusedItemId={focusedItemId} />
    }
    return (
      <>
        {isDotting && !view.tooFewDots && <p className="text-screen-base text-ink-2">{t('dotting')}</p>}
        {view.tooFewDots && <p className="text-screen-base text-ink-2">{t('tooFewDots')}</p>}
        <ShownUpTo kind="notes" count={view.shownUpTo} className="text-screen-base text-ink-2" />
        <NotesWall
          clusters={clusters.filter((group) => group.notes.length > 0).map(toWall)}
          loose={toWall(loose)}
          frame={wallFrame}
          labels={{
            summary: (notes, dots) =>
              dots === undefined ? t('summary', { notes }) : t('summaryDots', { notes, dots }),
            dots: (dots) => t('dots', { dots }),
            more: (notes) => t('more', { notes }),
          }}
          {...(view.subject ? { dimension: dimensionOf(view.subject.dimension) } : {})}
        />
      </>
    )
  }

  return (
    <ScreenFrame
      over={step.title}
      question={view.question}
      count={{
        here,
        answered: step.answered,
        label: step.moment.round === 'dots' ? t('gaveDots') : t('wrote'),
      }}
      size={size}
      {...(view.subject ? { badge: <SubjectBadge subject={view.subject} size="screen" /> } : {})}
    >
      {wall()}
    </ScreenFrame>
  )
}
