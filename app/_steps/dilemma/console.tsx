'use client'

import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import { ItemActions } from '@/app/_steps/item-actions'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import type { DilemmaCommand } from '@/lib/domain/steps/dilemma/message'
import type { ReasonView } from '@/lib/domain/steps/dilemma/reasons'
import { answersInRoom, roundsBeside } from '@/lib/domain/steps/dilemma/round-view'
import type { DilemmaConsoleView } from '@/lib/domain/steps/dilemma/view'
import { DilemmaFigure } from './figure'
import { Firmness } from './firmness'
import { FloorFigure, FloorWords } from './floor-figure'
import { useMovementWords } from './movement-words'
import { PolePair } from './pole-pair'

type DilemmaConsoleProps = ConsoleStepProps<DilemmaConsoleView, DilemmaCommand>

interface ReasonLineProps {
  readonly reason: ReasonView
  readonly poles: DilemmaConsoleView['poles']
  readonly isFocused: boolean
  readonly onFocus: () => void
  readonly onHide: () => void
}

function ReasonLine({ reason, poles, isFocused, onFocus, onHide }: ReasonLineProps) {
  const t = useTranslations('steps.dilemma.reasons')
  const item = useTranslations('common.item')
  const { reasonId, text, otherPole, side, hidden, name } = reason
  const pole = side === 'b' ? poles.b.name : poles.a.name
  const origin = [name, side === undefined ? undefined : t(`side.${side}`, { pole })].filter(
    (each) => each !== undefined,
  )
  return (
    <li className="grid gap-1 border-t border-line py-2">
      <p>
        <Words>{text}</Words>
      </p>
      <p className="text-note text-ink-2">
        <Words>{t('otherPole', { text: otherPole })}</Words>
        {origin.length > 0 && ` · ${origin.join(' · ')}`}
        {hidden && ` · ${item('hidden')}`}
      </p>
      <ItemActions
        itemId={reasonId}
        text={text}
        isHidden={hidden}
        isFocused={isFocused}
        onFocus={onFocus}
        onHide={onHide}
      />
    </li>
  )
}

/** Figure, reasons and follow-up questions, in the order a talk needs them. */
export function DilemmaConsole({ step, view, send, setFocus, focusedItemId }: DilemmaConsoleProps) {
  const t = useTranslations('steps.dilemma')
  const { round: roundNow, phase } = step.moment
  const now = view.rounds.find(({ round }) => round === roundNow)
  const isShown = now !== undefined
  const rounds = roundsBeside(view.rounds, roundNow)
  const movement = useMovementWords({
    movement: now?.shift ?? view.movement,
    by: now?.shift ? 'glasses' : 'talk',
    poles: view.poles,
  })
  return (
    <div className="grid gap-3">
      {phase === 'talk' && now?.floor !== undefined && !step.isDone && (
        <section className="grid gap-2">
          <h4 className="console-label">{t('floor.title')}</h4>
          <FloorWords view={view} round={roundNow} />
          <FloorFigure view={view} round={roundNow} size="console" />
        </section>
      )}
      {isShown && rounds.some(({ points }) => points) ? (
        <>
          <DilemmaFigure
            figureId="console-dilemma"
            size="console"
            subject={view.subject}
            poles={view.poles}
            rounds={rounds}
          />
          {movement.length > 0 && <p className="font-label">{movement.join('. ')}.</p>}
          {now.bothValued !== undefined && (
            <p>{t('reasons.bothValued', { count: now.bothValued, answers: answersInRoom(now) })}</p>
          )}
          {now.firmness && <Firmness firmness={now.firmness} />}
        </>
      ) : (
        <>
          <p className="text-ink-2">{isShown ? t('screen.tooFew') : t('console.notShown')}</p>
          <p className="font-label">
            <Words>{view.title}</Words>
          </p>
          <PolePair a={view.poles.a.name} b={view.poles.b.name} />
          <p>
            <Words>{view.caseText}</Words>
          </p>
        </>
      )}
      {rounds.some(({ round }) => view.keptBack?.includes(round)) && (
        <p className="text-note text-ink-2">{t('console.keptBack')}</p>
      )}
      {!isShown && (
        <p className="text-note text-ink-2">{t('console.reasonCount', { count: view.reasonCount })}</p>
      )}
      {isShown && (
        <section>
          <h4 className="console-label">{t('reasons.title')}</h4>
          {view.reasons.length === 0 ? (
            <p className="text-note text-ink-2">{t('reasons.none')}</p>
          ) : (
            <ul>
              {view.reasons.map((reason) => {
                const { reasonId, hidden } = reason
                const isFocused = focusedItemId === reasonId
                return (
                  <ReasonLine
                    key={reasonId}
                    reason={reason}
                    poles={view.poles}
                    isFocused={isFocused}
                    onFocus={() => setFocus(isFocused ? null : reasonId)}
                    onHide={() => void send({ type: 'HideReason', reasonId, hidden: !hidden })}
                  />
                )
              })}
            </ul>
          )}
        </section>
      )}
      <section>
        <h4 className="console-label">{t('console.followUps')}</h4>
        <ul className="list-disc pl-5">
          {view.followUps.map((question) => (
            <li key={question}>
              <Words>{question}</Words>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
