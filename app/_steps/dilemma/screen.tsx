'use client'

import { useTranslations } from 'next-intl'
import { ScreenFrame } from '@/app/_screen/screen-frame'
import { Words } from '@/app/_shell/words'
import type { ScreenStepProps } from '@/app/_steps/parts'
import { SubjectBadge } from '@/app/_steps/subject-badge'
import type { DilemmaScreenView } from '@/lib/domain/steps/dilemma/view'
import { ScreenResults } from './screen-results'

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
        <ScreenResults step={step} view={view} size={size} focusedItemId={focusedItemId} />
      ) : (
        <Waiting view={view} />
      )}
    </ScreenFrame>
  )
}
