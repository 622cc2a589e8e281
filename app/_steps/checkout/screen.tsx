'use client'

import { useTranslations } from 'next-intl'
import { NotesWall } from '@/app/_figures/notes-wall'
import { ScreenFrame } from '@/app/_screen/screen-frame'
import { ScreenWaiting } from '@/app/_screen/screen-waiting'
import type { ScreenStepProps } from '@/app/_steps/parts'
import type { CheckoutReport, CheckoutScreenView } from '@/lib/domain/steps/checkout/view'
import { PartingLists, usePartingGroups } from './parting-groups'
import { TalkLines, TalkTable } from './talk-counts'

const wallFrame = { width: 1792, height: 640 }

function PartingWall({ partings }: Pick<CheckoutReport, 'partings'>) {
  const t = useTranslations('steps.checkout.screen')
  const groups = usePartingGroups(partings)
  return (
    <NotesWall
      clusters={groups.map(({ part, name, partings: inside }) => ({
        clusterId: part,
        name,
        notes: inside.map(({ partingId, text, name: writer }) => ({
          noteId: partingId,
          text: writer === undefined ? text : `${text} (${writer})`,
        })),
      }))}
      frame={wallFrame}
      labels={{
        summary: (count) => t('summary', { count }),
        dots: String,
        more: (count) => t('more', { count }),
      }}
    />
  )
}

/** The question until the reveal; then what everybody takes along. */
export function CheckoutScreen({ step, view, here, size }: ScreenStepProps<CheckoutScreenView>) {
  const t = useTranslations('steps.checkout.screen')
  const { report, askTalk } = view

  function content() {
    if (!report) return <ScreenWaiting instruction={step.instruction}>{t('waiting')}</ScreenWaiting>
    const isEmpty = report.partings.length === 0
    if (size === 'hand') {
      return (
        <>
          {isEmpty ? <p>{t('empty')}</p> : <PartingLists partings={report.partings} />}
          {askTalk && <TalkTable talk={report.talk} tableId="hand-checkout" />}
        </>
      )
    }
    return (
      <>
        {isEmpty ? (
          <p className="text-screen-lead">{t('empty')}</p>
        ) : (
          <PartingWall partings={report.partings} />
        )}
        {askTalk && <TalkLines talk={report.talk} />}
      </>
    )
  }

  return (
    <ScreenFrame
      over={step.title}
      question={view.question}
      count={{ here, answered: step.answered, label: t('count') }}
      size={size}
    >
      {content()}
    </ScreenFrame>
  )
}
