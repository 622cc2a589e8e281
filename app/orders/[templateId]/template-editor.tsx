'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useCallback, useMemo, useRef, useState } from 'react'
import { changeOrder, offersFor, proposeAgainFor, proposeFor } from '@/app/_actions/templates'
import { Card } from '@/app/_components/card'
import { OrderEditor } from '@/app/_console/order-editor'
import type { StepSource } from '@/app/_console/step-source'
import { UndoLine } from '@/app/_console/undo-line'
import type { Run } from '@/app/_console/use-run'
import { RunFrame } from '@/app/_console/run-frame'
import type { TemplateView } from '@/app/_data/templates'
import { ContentLanguageProvider } from '@/app/_shell/words'
import type { PlanView } from '@/lib/domain/workshop/view-console'
import { isRetryable } from '@/lib/protocol/refusal'

interface TemplateEditorProps {
  readonly template: TemplateView & { readonly plans: readonly PlanView[] }
}

interface Kept {
  readonly plans: readonly PlanView[]
  readonly version: number
}

/** The same editor as in a workshop; each change is kept at once. */
export function TemplateEditor({ template }: TemplateEditorProps) {
  const t = useTranslations('console.order')
  const router = useRouter()
  const { templateId, language } = template
  const [plans, setPlans] = useState(template.plans)
  const kept = useRef<Kept>({ plans: template.plans, version: template.version })

  const send = useCallback<Run>(
    async (command) => {
      const answer = await changeOrder(templateId, kept.current.version, command)
      if (!answer.ok) return { ...answer, retryable: isRetryable(answer.code) }
      kept.current = answer
      setPlans(answer.plans)
      router.refresh()
      return { ok: true, seq: answer.version }
    },
    [templateId, router],
  )
  const shown = useCallback(
    () => ({
      order: kept.current.plans.map(({ stepId }) => stepId),
      plans: Object.fromEntries(kept.current.plans.map((plan) => [plan.stepId, plan])),
    }),
    [],
  )
  const source = useMemo(
    (): StepSource => ({
      offers: () => offersFor(templateId),
      propose: (kind, choice) => proposeFor(templateId, kind, choice),
      again: (stepId) => proposeAgainFor(templateId, stepId),
    }),
    [templateId],
  )
  return (
    <ContentLanguageProvider language={language}>
      <RunFrame send={send} shown={shown} now={Date.now}>
        <Card className="grid max-w-3xl gap-3 p-5">
          <h2 className="text-head">{t('title')}</h2>
          <p className="text-ink-2">
            {t('total', { minutes: plans.reduce((sum, plan) => sum + plan.minutes, 0) })}
          </p>
          <OrderEditor plans={plans} language={language} source={source} />
          <UndoLine />
        </Card>
      </RunFrame>
    </ContentLanguageProvider>
  )
}
