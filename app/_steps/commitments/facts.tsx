import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import type { Promised } from '@/lib/domain/steps/commitments/state'

interface FactsProps {
  readonly promised: Promised
  /** Says what is still open, for who can ask about it. */
  readonly showsOpen?: boolean
  readonly className?: string
}

const facts = ['withWhom', 'firstSign', 'byWhen'] as const

/** With whom, the first sign and by when, as far as it was said. */
export function CommitmentFacts({ promised, showsOpen = false, className }: FactsProps) {
  const t = useTranslations('steps.commitments.facts')
  const shown = facts.filter((fact) => promised[fact] !== '' || showsOpen)
  if (shown.length === 0) return null
  return (
    <dl className={className}>
      {shown.map((fact) => (
        <div key={fact}>
          <dt className="inline text-ink-2">{t(fact)}: </dt>
          <dd className="inline">
            {promised[fact] === '' ? (
              <em className="text-ink-2">{t('open')}</em>
            ) : (
              <Words>{promised[fact]}</Words>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
