import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import type { OpenPromise } from '@/lib/domain/workshop/promise'

const facts = ['withWhom', 'firstSign', 'byWhen', 'from'] as const

/** With whom, the first sign, by when, and from which conversation, as far as it was said. */
export function PromiseFacts({
  promise,
  className,
}: {
  readonly promise: OpenPromise
  readonly className?: string
}) {
  const t = useTranslations('steps.lookback.facts')
  const said = facts.filter((fact) => promise[fact] !== '')
  if (said.length === 0) return null
  return (
    <dl className={className}>
      {said.map((fact) => (
        <div key={fact}>
          <dt className="inline text-ink-2">{t(fact)}: </dt>
          <dd className="inline">
            <Words>{promise[fact]}</Words>
          </dd>
        </div>
      ))}
    </dl>
  )
}
