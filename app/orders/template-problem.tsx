import { useTranslations } from 'next-intl'
import { Banner } from '@/app/_components/banner'
import type { TemplateProblem as Problem } from '@/lib/orders/template'

/** Why a running order cannot be used, with the kinds or steps it is about. */
export function TemplateProblem({ problem }: { readonly problem: Problem }) {
  const t = useTranslations('templates.problem')
  return (
    <Banner tone="warn" className="mt-2">
      {t(problem.why, { names: problem.names.join(', ') })}
    </Banner>
  )
}
