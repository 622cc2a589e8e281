import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import { OutcomeSign } from '@/app/_steps/lookback/outcome-sign'
import type { ReportStepProps } from '@/app/_steps/parts'
import { ShownUpTo } from '@/app/_steps/shown-up-to'
import type { CommitmentsResult, CommitmentView } from '@/lib/domain/steps/commitments/view'
import type { ItemOutcome } from '@/lib/domain/workshop/outcome'
import { CommitmentFacts } from './facts'

function ReportCommitment({
  commitment,
  outcome,
}: {
  readonly commitment: CommitmentView
  readonly outcome: ItemOutcome | undefined
}) {
  const t = useTranslations('steps.commitments.screen')
  const outcomes = useTranslations('steps.lookback.outcomes')
  const { what, name, backers, reservations } = commitment
  const about = [name, backers === undefined ? undefined : t('backers', { count: backers })].filter(
    (each) => each !== undefined,
  )
  return (
    <li className="report-cluster grid gap-1.5">
      <p className="font-label">
        <Words>{what}</Words>
      </p>
      {about.length > 0 && <p className="text-note text-ink-2">{about.join(' · ')}</p>}
      <CommitmentFacts promised={commitment} showsOpen className="text-note" />
      {outcome && (
        <p className="flex items-start gap-2">
          <OutcomeSign outcome={outcome.outcome} className="mt-0.5 size-[1.2em]" />
          <span>
            <strong>{outcomes(outcome.outcome)}</strong>
            {outcome.why !== '' && (
              <>
                {': '}
                <Words>{outcome.why}</Words>
              </>
            )}
          </span>
        </p>
      )}
      {reservations.length > 0 && (
        <ul className="commitment-reservations text-note">
          {reservations.map((reservation) => (
            <li key={reservation.reservationId}>
              <span className="text-ink-2">{t('reservation')}</span> <Words>{reservation.text}</Words>
              {reservation.name !== undefined && <span className="text-ink-2"> · {reservation.name}</span>}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** What the group takes along, and what everybody takes along alone; each with its reservations. */
export function CommitmentsReport({ stepId, result, outcomes }: ReportStepProps<CommitmentsResult>) {
  const t = useTranslations('steps.commitments.report')
  const { question, commitments, keptCount } = result
  return (
    <>
      <p className="text-lead">
        <Words>{question}</Words>
      </p>
      {commitments.length === 0 && <p className="text-ink-2">{t('none')}</p>}
      <ShownUpTo kind="commitments" count={result.shownUpTo} />
      {(['group', 'mine'] as const).map((scope) => {
        const inside = commitments.filter((commitment) => commitment.scope === scope)
        if (inside.length === 0) return null
        return (
          <section key={scope} aria-labelledby={`${stepId}-${scope}`}>
            <h3 id={`${stepId}-${scope}`}>{t(`scopes.${scope}`)}</h3>
            <ul className="report-clusters">
              {inside.map((commitment) => (
                <ReportCommitment
                  key={commitment.commitmentId}
                  commitment={commitment}
                  outcome={outcomes.find(({ itemId }) => itemId === commitment.commitmentId)}
                />
              ))}
            </ul>
          </section>
        )
      })}
      {keptCount !== undefined && <p className="text-ink-2">{t('kept', { count: keptCount })}</p>}
    </>
  )
}
