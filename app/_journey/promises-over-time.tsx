import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import { OutcomeSign } from '@/app/_steps/lookback/outcome-sign'
import type { PromiseOverTime } from '@/lib/domain/journey/promises'
import { isOpen } from '@/lib/domain/journey/promises'
import type { Outcome } from '@/lib/domain/workshop/outcome'
import type { StopName } from './stop-names'

function Said({ outcome, words }: { readonly outcome: Outcome; readonly words: string }) {
  return (
    <p className="flex items-start gap-2">
      <OutcomeSign outcome={outcome.outcome} className="mt-0.5 size-[1.2em]" />
      <span>
        {words}
        {outcome.why !== '' && (
          <>
            {'. '}
            <Words>{outcome.why}</Words>
          </>
        )}
      </span>
    </p>
  )
}

/** What was promised, where, and what became of it in whose words. Letting go stands there like anything else. */
export function PromisesOverTime({
  promises,
  names,
}: {
  readonly promises: readonly PromiseOverTime[]
  readonly names: ReadonlyMap<string, StopName>
}) {
  const t = useTranslations('groups.journey')
  const outcomes = useTranslations('steps.lookback.outcomes')
  const titleOf = (workshopId: string) => names.get(workshopId)?.title ?? t('gone')
  return (
    <section className="grid gap-4" aria-labelledby="journey-promises">
      <h2 id="journey-promises" className="text-head">
        {t('promises')}
      </h2>
      {promises.length === 0 && <p className="text-ink-2">{t('promisesNone')}</p>}
      <ul className="grid gap-4">
        {promises.map((each) => {
          const { promise, told, settled } = each
          const lower = ({ outcome }: Outcome) => outcomes(outcome).toLowerCase()
          return (
            <li key={promise.promiseId} className="journey-promise" data-open={isOpen(each)}>
              <p className="font-label">
                <Words>{promise.what}</Words>
              </p>
              <p className="text-note text-ink-2">
                <Words>{promise.from === '' ? t('gone') : promise.from}</Words>
              </p>
              {told && <Said outcome={told} words={t('told', { outcome: lower(told) })} />}
              {settled && (
                <Said
                  outcome={settled}
                  words={t('settled', { title: titleOf(settled.workshopId), outcome: lower(settled) })}
                />
              )}
              {isOpen(each) && (
                <p className="flex items-center gap-2">
                  <OutcomeSign outcome="open" />
                  {outcomes('open')}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
