'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { useLiveActions } from '@/app/_live/live-provider'
import { PhoneTask } from '@/app/_phone/phone-task'
import type { CommitmentsPage } from '@/lib/domain/steps/commitments/view'
import { CommitmentToBack } from './commitment-to-back'
import type { CommitmentsPhoneProps } from './phone'

const nothing: CommitmentsPage = { commitments: [] }

/** The promises of the others: back them, or say what you would hold against them. */
export function BackingTask({ step, view, own, send, draftKey }: CommitmentsPhoneProps) {
  const t = useTranslations('steps.commitments.phone')
  const { page } = useLiveActions()
  const [more, setMore] = useState<readonly CommitmentsPage[]>([])
  const [given, setGiven] = useState<Readonly<Record<string, boolean>>>({})
  const pages = [view.toBack ?? nothing, ...more]
  const next = pages.at(-1)?.next
  const mine = new Set(own?.commitments.map(({ commitmentId }) => commitmentId))
  const others = pages
    .flatMap(({ commitments }) => commitments)
    .filter((each) => !mine.has(each.commitmentId))

  async function back(commitmentId: string, backs: boolean): Promise<void> {
    setGiven({ ...given, [commitmentId]: backs })
    const reply = await send({ type: 'BackCommitment', commitmentId, backs }, `back-${commitmentId}`)
    // What the server has counts: it comes back with every answer.
    if (!reply.ok || reply.own) setGiven(({ [commitmentId]: _settled, ...rest }) => rest)
  }

  async function loadMore(): Promise<void> {
    if (next === undefined) return
    const reply = await page(step.stepId, next)
    if (reply.ok) setMore([...more, reply.page as unknown as CommitmentsPage])
  }

  return (
    <PhoneTask title={t('backingTitle')} foot={<p className="text-note text-ink-2">{t('backingFoot')}</p>}>
      <p>{others.length === 0 ? t('noneToBack') : t('backingText')}</p>
      <ul className="grid gap-3">
        {others.map((commitment) => {
          const { commitmentId } = commitment
          return (
            <CommitmentToBack
              key={commitmentId}
              commitment={commitment}
              backs={given[commitmentId] ?? own?.backs.includes(commitmentId) ?? false}
              reservation={own?.reservations[commitmentId]}
              draftKey={draftKey}
              onBack={(backs) => void back(commitmentId, backs)}
              send={send}
            />
          )
        })}
      </ul>
      {next !== undefined && (
        <Button tone="secondary" size="phone" isWide onClick={() => void loadMore()}>
          {t('more')}
        </Button>
      )}
      {mine.size > 0 && <p className="text-note text-ink-2">{t('ownLeftOut')}</p>}
    </PhoneTask>
  )
}
