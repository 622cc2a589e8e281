'use client'

import { useTranslations } from 'next-intl'
import { Card } from '@/app/_components/card'
import { Words } from '@/app/_shell/words'
import type { ScreenStepProps } from '@/app/_steps/parts'
import { answersInRoom, roundsBeside } from '@/lib/domain/steps/dilemma/round-view'
import type { DilemmaScreenView } from '@/lib/domain/steps/dilemma/view'
import { DilemmaFigure, DilemmaTable } from './figure'
import { FloorFigure, FloorWords } from './floor-figure'
import { useMovementWords } from './movement-words'

type ScreenResultsProps = Pick<ScreenStepProps<DilemmaScreenView>, 'step' | 'view' | 'size' | 'focusedItemId'>

interface ResultCard {
  readonly key: string
  readonly title: string
  readonly text: string
  readonly isLit?: boolean
}

/** What stands out in the figure, in words: how people moved, who is silent, who valued both sides. */
function useCards({ step, view, focusedItemId }: ScreenResultsProps): readonly ResultCard[] {
  const t = useTranslations('steps.dilemma.screen')
  const now = view.rounds.find((each) => each.round === step.moment.round)
  const moved = useMovementWords({
    movement: now?.shift ?? view.movement,
    by: now?.shift ? 'glasses' : 'talk',
    poles: view.poles,
  })
  const reasons = view.reasons.filter((reason) => reason.reasonId !== focusedItemId)
  const { silentMiddle, bothValued } = now ?? {}
  const answers = now ? answersInRoom(now) : 0
  return [
    ...moved.map((words) => ({ key: words, title: words, text: '' })),
    ...(silentMiddle === undefined
      ? []
      : [
          {
            key: 'silent',
            title: t('silent.title'),
            text: t('silent.text', { count: silentMiddle }),
            isLit: true,
          },
        ]),
    ...(bothValued === undefined
      ? []
      : [
          {
            key: 'both',
            title: t('bothValued.title', { count: bothValued, answers }),
            text: t('bothValued.text'),
          },
        ]),
    ...(moved.length === 0
      ? reasons.slice(0, 3).map(({ reasonId, text }) => ({ key: reasonId, title: '', text }))
      : []),
  ]
}

/** Where the group stands and how it moved; on an open floor where its points are now. */
export function ScreenResults(props: ScreenResultsProps) {
  const { step, view, size } = props
  const t = useTranslations('steps.dilemma')
  const cards = useCards(props)
  const { round, phase } = step.moment
  const rounds = roundsBeside(view.rounds, round)
  const floor = view.rounds.find((each) => each.round === round)?.floor
  const isFloor = phase === 'talk' && floor !== undefined && !step.isDone
  const hasFloorFigure = isFloor && floor.counts !== undefined
  if (rounds.every(({ points }) => points === undefined) && !hasFloorFigure)
    return (
      <div className={size === 'room' ? 'grid gap-[3vh] text-screen-lead' : 'grid gap-3'}>
        <p>{t('screen.tooFew')}</p>
        {isFloor && <FloorWords view={view} round={round} />}
      </div>
    )
  const figure = hasFloorFigure ? (
    <FloorFigure view={view} round={round} size={size === 'room' ? 'screen' : 'report'} />
  ) : (
    <DilemmaFigure
      figureId="screen-dilemma"
      size={size === 'room' ? 'screen' : 'report'}
      subject={view.subject}
      poles={view.poles}
      rounds={rounds}
    />
  )
  if (size === 'hand') {
    return (
      <>
        {figure}
        {isFloor && <FloorWords view={view} round={round} />}
        {cards
          .filter(({ title }) => title !== '')
          .map(({ key, title, text }) => (
            <p key={key}>{`${title} ${text}`}</p>
          ))}
        <DilemmaTable tableId="screen-dilemma-table" rounds={rounds} {...(floor?.counts ? { floor } : {})} />
        <ul className="grid gap-2">
          {view.reasons.map((reason) => (
            <li key={reason.reasonId}>
              <Words>{reason.text}</Words>
            </li>
          ))}
        </ul>
      </>
    )
  }
  return (
    <>
      <div className="dilemma-figure">{figure}</div>
      {isFloor && (
        <div className="text-screen-base">
          <FloorWords view={view} round={round} />
        </div>
      )}
      {cards.length > 0 && !hasFloorFigure && (
        <div className="dilemma-cards">
          {cards.slice(0, 4).map((card) => (
            <Card key={card.key} tone={card.isLit === true ? 'lantern' : 'plain'}>
              {card.title !== '' && (
                <strong className="block text-screen-base leading-tight">{card.title}</strong>
              )}
              {card.text !== '' && (
                <span className="text-screen-note">
                  <Words>{card.text}</Words>
                </span>
              )}
            </Card>
          ))}
        </div>
      )}
    </>
  )
}
