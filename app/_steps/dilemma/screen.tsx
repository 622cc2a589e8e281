'use client'

import { useTranslations } from 'next-intl'
import { Card } from '@/app/_components/card'
import { ScreenFrame } from '@/app/_screen/screen-frame'
import { Words } from '@/app/_shell/words'
import type { ScreenStepProps } from '@/app/_steps/parts'
import { SubjectBadge } from '@/app/_steps/subject-badge'
import type { DilemmaScreenView } from '@/lib/domain/steps/dilemma/view'
import { DilemmaFigure, DilemmaTable } from './figure'
import { useMovementWords } from './movement-words'

type DilemmaScreenProps = ScreenStepProps<DilemmaScreenView>

function Waiting({ view }: { readonly view: DilemmaScreenView }) {
  const t = useTranslations('steps.dilemma.screen')
  const common = useTranslations('common')
  const { a, b } = view.poles
  return (
    <div className="dilemma-waiting">
      {view.glasses !== undefined && (
        <p className="dilemma-glasses">{t('glasses', { glasses: view.glasses })}</p>
      )}
      {view.caseText !== '' && (
        <section className="dilemma-case">
          {view.caseLabel !== '' && (
            <p className="text-screen-note text-ink-2">{t('case', { label: view.caseLabel })}</p>
          )}
          <p className="text-screen-lead">
            <Words>{view.caseText}</Words>
          </p>
        </section>
      )}
      <div className="dilemma-poles">
        {[a, b].map((pole) => (
          <section key={pole.name}>
            <h2 className="text-screen-lead">
              <Words>{pole.name}</Words>
            </h2>
            <p className="text-screen-note text-ink-2">
              <Words>{pole.gives}</Words>
            </p>
          </section>
        ))}
        <span className="dilemma-and">{common('and')}</span>
      </div>
      <p className="text-screen-base text-ink-2">{t('waiting')}</p>
    </div>
  )
}

/** Rounds that belong side by side: the two of the movement, or all cases and glasses so far. */
function shownRounds({ rounds }: DilemmaScreenView) {
  const isMoved = rounds.some((round) => round.round === 'second')
  return isMoved
    ? rounds.filter((round) => round.round === 'first' || round.round === 'second')
    : rounds.slice(-4)
}

function Results({ view, size, focusedItemId }: Pick<DilemmaScreenProps, 'view' | 'size' | 'focusedItemId'>) {
  const t = useTranslations('steps.dilemma')
  const rounds = shownRounds(view)
  const movement = useMovementWords(view)
  const silent = rounds.at(-1)?.silentMiddle
  const reasons = view.reasons.filter((reason) => reason.reasonId !== focusedItemId)
  if (rounds.every((round) => round.points === undefined))
    return <p className="text-screen-lead">{t('screen.tooFew')}</p>
  const figure = (
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
        {movement.length > 0 && <p>{movement.join('. ')}.</p>}
        <DilemmaTable tableId="screen-dilemma-table" rounds={rounds} />
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
  const cards = [
    ...movement.map((words) => ({ key: words, title: words, text: '', isLit: false })),
    ...(silent === undefined
      ? []
      : [
          {
            key: 'silent',
            title: t('screen.silent.title'),
            text: t('screen.silent.text', { count: silent }),
            isLit: true,
          },
        ]),
    ...(movement.length === 0
      ? reasons.slice(0, 3).map(({ reasonId, text }) => ({ key: reasonId, title: '', text, isLit: false }))
      : []),
  ]
  return (
    <>
      <div className="dilemma-figure">{figure}</div>
      {cards.length > 0 && (
        <div className="dilemma-cards">
          {cards.slice(0, 4).map((card) => (
            <Card key={card.key} tone={card.isLit ? 'lantern' : 'plain'}>
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

/** The case and its two sides; after the reveal where the group stands and how it moved. */
export function DilemmaScreen({ step, view, here, size, focusedItemId }: DilemmaScreenProps) {
  const t = useTranslations('steps.dilemma.screen')
  const isRoundShown = view.rounds.some((round) => round.round === step.moment.round)
  return (
    <ScreenFrame
      over={step.title}
      badge={<SubjectBadge subject={view.subject} size="screen" />}
      question={view.title}
      count={{ here, answered: step.answered, label: t('count') }}
      size={size}
    >
      {isRoundShown ? (
        <Results view={view} size={size} focusedItemId={focusedItemId} />
      ) : (
        <Waiting view={view} />
      )}
    </ScreenFrame>
  )
}
