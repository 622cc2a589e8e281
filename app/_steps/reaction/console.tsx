'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Words } from '@/app/_shell/words'
import { ItemActions } from '@/app/_steps/item-actions'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import { ShownUpTo } from '@/app/_steps/shown-up-to'
import type { ReactionCommand } from '@/lib/domain/steps/reaction/message'
import { missingNeedle } from '@/lib/domain/steps/reaction/missing-needle'
import type { ProposalView, ReactionScreenView } from '@/lib/domain/steps/reaction/view'
import { FitBar } from './fit-bar'
import { NeedleMark } from './needle-mark'

type ReactionConsoleProps = ConsoleStepProps<ReactionScreenView, ReactionCommand>

interface ProposalLineProps {
  readonly proposal: ProposalView
  readonly isFocused: boolean
  readonly onFocus: () => void
  readonly onHide: () => void
}

function ProposalLine({ proposal, isFocused, onFocus, onHide }: ProposalLineProps) {
  const t = useTranslations('steps.reaction')
  const item = useTranslations('common.item')
  const { text, why, backings, name } = proposal
  const isHidden = proposal.hidden === true
  const notes = [
    why,
    name,
    backings === undefined ? undefined : t('screen.backings', { count: backings }),
    isHidden ? item('hidden') : undefined,
  ].filter((each) => each !== undefined && each !== '')
  return (
    <li className="grid gap-1 border-t border-line py-2">
      <p>
        <Words>{text}</Words>
      </p>
      {notes.length > 0 && <p className="text-note text-ink-2">{notes.join(' · ')}</p>}
      <ItemActions text={text} isHidden={isHidden} isFocused={isFocused} onFocus={onFocus} onHide={onHide} />
    </li>
  )
}

/** Needle by needle: how the words fit, what was proposed, and a way to talk about it. */
export function ReactionConsole({ view, send, setFocus, focusedItemId }: ReactionConsoleProps) {
  const t = useTranslations('steps.reaction')
  const { needles, proposals = [] } = view
  if (!needles) return <p className="text-ink-2">{t('console.notShown')}</p>
  const toggle = (itemId: string) => setFocus(focusedItemId === itemId ? null : itemId)

  return (
    <div className="grid gap-4">
      <ShownUpTo kind="reaction" count={view.shownUpTo} />
      {[...needles, undefined].map((needle) => {
        const number = needle?.number ?? missingNeedle
        const inside = proposals.filter((each) => each.needle === number)
        if (!needle && inside.length === 0) return null
        const isFocused = focusedItemId === String(number)
        return (
          <section key={number} className="grid gap-1.5">
            <div className="flex items-center gap-3">
              <NeedleMark needle={needle} />
              <h4 className="min-w-0 flex-1 leading-tight font-label">
                {needle ? <Words>{needle.name}</Words> : t('missing')}
              </h4>
              {needle && (
                <Button
                  tone={isFocused ? 'main' : 'secondary'}
                  size="small"
                  aria-pressed={isFocused}
                  onClick={() => toggle(String(number))}
                >
                  {isFocused ? t('console.talking') : t('console.talkAbout')}
                </Button>
              )}
            </div>
            {needle && <FitBar counts={needle.counts} />}
            {inside.length === 0 && <p className="text-note text-ink-2">{t('screen.count', { count: 0 })}</p>}
            <ul>
              {inside.map((proposal) => {
                const { proposalId, hidden } = proposal
                return (
                  <ProposalLine
                    key={proposalId}
                    proposal={proposal}
                    isFocused={focusedItemId === proposalId}
                    onFocus={() => toggle(proposalId)}
                    onHide={() => void send({ type: 'HideProposal', proposalId, hidden: hidden !== true })}
                  />
                )
              })}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
