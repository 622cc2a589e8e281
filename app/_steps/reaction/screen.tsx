'use client'

import { useTranslations } from 'next-intl'
import { ScreenFrame } from '@/app/_screen/screen-frame'
import { ScreenWaiting } from '@/app/_screen/screen-waiting'
import { Words } from '@/app/_shell/words'
import type { ScreenStepProps } from '@/app/_steps/parts'
import { ShownUpTo } from '@/app/_steps/shown-up-to'
import { missingNeedle } from '@/lib/domain/steps/reaction/missing-needle'
import type { JudgedNeedle, ProposalView, ReactionScreenView } from '@/lib/domain/steps/reaction/view'
import { FitBar } from './fit-bar'
import { NeedleMark } from './needle-mark'

interface ShownProps {
  readonly needles: readonly JudgedNeedle[]
  readonly proposals: readonly ProposalView[]
  readonly most: number
  /** Without the number of the needle, as all are about one; with the reason, as there is room for it. */
  readonly isOne?: boolean
}

function Proposals({ needles, proposals, most, isOne = false }: ShownProps) {
  const t = useTranslations('steps.reaction')
  if (proposals.length === 0) return <p className="text-screen-base text-ink-2">{t('screen.none')}</p>
  const left = proposals.length - most
  return (
    <>
      <ul className="reaction-proposals">
        {proposals.slice(0, most).map(({ proposalId, needle, text, why, backings }) => (
          <li key={proposalId}>
            {!isOne && <NeedleMark needle={needles.find((each) => each.number === needle)} />}
            <span>
              <Words>{text}</Words>
              {isOne && why !== '' && <Words className="reaction-note block">{why}</Words>}
              {needle === missingNeedle && <span className="reaction-note block">{t('missing')}</span>}
              {backings !== undefined && (
                <span className="reaction-note block">{t('screen.backings', { count: backings })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {left > 0 && <p className="text-screen-note text-ink-2">{t('screen.more', { count: left })}</p>}
    </>
  )
}

/** One needle that is talked about, with all that was proposed for it. */
function OneNeedle({
  needle,
  proposals,
}: {
  readonly needle: JudgedNeedle
  readonly proposals: readonly ProposalView[]
}) {
  return (
    <div className="reaction-one">
      <p className="flex items-center gap-[2vh] text-screen-lead font-heading">
        <NeedleMark needle={needle} size="large" />
        <Words>{needle.name}</Words>
      </p>
      <FitBar counts={needle.counts} />
      <Proposals
        needles={[needle]}
        most={8}
        isOne
        proposals={proposals.filter((proposal) => proposal.needle === needle.number)}
      />
    </div>
  )
}

const mostBeside = 7

/** All needles at the left, what was proposed at the right: the most backed first. */
function Overview({ needles, proposals }: Omit<ShownProps, 'most'>) {
  const t = useTranslations('steps.reaction')
  const backed = [...proposals].sort((a, b) => (b.backings ?? 0) - (a.backings ?? 0))
  return (
    <div className="reaction-room">
      <ul className="reaction-needles" aria-label={t('screen.list')}>
        {needles.map((needle) => (
          <li key={needle.number}>
            <NeedleMark needle={needle} />
            <Words>{needle.name}</Words>
            <FitBar counts={needle.counts} />
          </li>
        ))}
      </ul>
      <section>
        <h2 className="pb-[1vh] text-screen-base">{t('screen.proposals')}</h2>
        <Proposals needles={needles} proposals={backed} most={mostBeside} />
      </section>
    </div>
  )
}

function InHand({ needles, proposals }: Omit<ShownProps, 'most'>) {
  const t = useTranslations('steps.reaction')
  return (
    <>
      {[...needles, undefined].map((needle) => {
        const inside = proposals.filter((each) => each.needle === (needle?.number ?? 0))
        if (!needle && inside.length === 0) return null
        return (
          <section key={needle?.number ?? 0} className="grid gap-1.5">
            <h3 className="flex items-center gap-2 text-base">
              <NeedleMark needle={needle} />
              {needle ? <Words>{needle.name}</Words> : t('missing')}
            </h3>
            {needle && <FitBar counts={needle.counts} />}
            <ul className="list-disc pl-5">
              {inside.map(({ proposalId, text, backings }) => (
                <li key={proposalId}>
                  <Words>{text}</Words>{' '}
                  {backings !== undefined && (
                    <span className="text-note text-ink-2">
                      ({t('screen.backings', { count: backings })})
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

/** The question until the reveal; then how the words of the needles fit, and which other words there are. */
export function ReactionScreen({
  step,
  view,
  here,
  size,
  focusedItemId,
}: ScreenStepProps<ReactionScreenView>) {
  const t = useTranslations('steps.reaction.screen')
  const { needles, proposals } = view
  const isBacking = step.moment.round === 'back'

  function body() {
    if (!needles || !proposals)
      return <ScreenWaiting instruction={step.instruction}>{t('waiting')}</ScreenWaiting>
    if (size === 'hand') return <InHand needles={needles} proposals={proposals} />
    const focused = proposals.find((each) => each.proposalId === focusedItemId)?.needle
    const one =
      needles.length === 1
        ? needles[0]
        : needles.find((each) => String(each.number) === focusedItemId || each.number === focused)
    return (
      <>
        {isBacking && step.moment.phase === 'open' && (
          <p className="text-screen-base text-ink-2">{t('backing')}</p>
        )}
        <ShownUpTo kind="reaction" count={view.shownUpTo} className="text-screen-base text-ink-2" />
        {one ? (
          <OneNeedle needle={one} proposals={proposals} />
        ) : (
          <Overview needles={needles} proposals={proposals} />
        )}
      </>
    )
  }

  return (
    <ScreenFrame
      over={step.title}
      question={view.question}
      count={{ here, answered: step.answered, label: isBacking ? t('backers') : t('reacted') }}
      size={size}
    >
      {body()}
    </ScreenFrame>
  )
}
