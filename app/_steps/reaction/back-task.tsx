'use client'

import { ThumbsUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { useLiveActions } from '@/app/_live/live-provider'
import { PhoneTask } from '@/app/_phone/phone-task'
import { Words } from '@/app/_shell/words'
import type { ProposalView, ReactionPage } from '@/lib/domain/steps/reaction/view'
import { NeedleMark } from './needle-mark'
import type { ReactionPhoneProps } from './phone'

const nothing: ReactionPage = { proposals: [] }

interface ProposalCardProps {
  readonly proposal: ProposalView
  readonly isOwn: boolean
  readonly isBacked: boolean
  readonly onBack: () => void
}

function ProposalCard({ proposal, isOwn, isBacked, onBack }: ProposalCardProps) {
  const t = useTranslations('steps.reaction.phone')
  const { text, why } = proposal
  return (
    <Card className="grid gap-2">
      <p className="font-label">
        <Words>{text}</Words>
        {isOwn && <span className="text-note text-ink-2"> · {t('own')}</span>}
      </p>
      {why !== '' && (
        <p className="text-note text-ink-2">
          <Words>{why}</Words>
        </p>
      )}
      <Button
        tone={isBacked ? 'main' : 'secondary'}
        size="phone"
        isWide
        aria-pressed={isBacked}
        aria-label={`${isBacked ? t('backed') : t('back')}: ${text}`}
        icon={<ThumbsUp aria-hidden="true" size="1.1em" />}
        onClick={onBack}
      >
        {isBacked ? t('backed') : t('back')}
      </Button>
    </Card>
  )
}

/** Every proposal, needle by needle, each with one button. */
export function BackTask({ step, view, own, send }: ReactionPhoneProps) {
  const t = useTranslations('steps.reaction')
  const { page } = useLiveActions()
  const [more, setMore] = useState<readonly ReactionPage[]>([])
  const [pressed, setPressed] = useState<Readonly<Record<string, boolean>>>({})
  const pages = [view.toBack ?? nothing, ...more]
  const proposals = pages.flatMap((each) => each.proposals)
  const next = pages.at(-1)?.next
  const mine = new Set(Object.values(own?.proposals ?? {}).map(({ proposalId }) => proposalId))
  const isBacked = (proposalId: string) => pressed[proposalId] ?? own?.backed[proposalId] === true
  const groups = [...new Set(proposals.map(({ needle }) => needle))]

  async function back(proposalId: string): Promise<void> {
    const backs = !isBacked(proposalId)
    setPressed({ ...pressed, [proposalId]: backs })
    const reply = await send({ type: 'BackProposal', proposalId, backs }, `back-${proposalId}`)
    // What the server has counts: own backings come back with every answer.
    if (!reply.ok || reply.own) setPressed(({ [proposalId]: _settled, ...rest }) => rest)
  }

  async function loadMore(): Promise<void> {
    if (next === undefined) return
    const reply = await page(step.stepId, next)
    if (reply.ok) setMore([...more, reply.page as unknown as ReactionPage])
  }

  return (
    <PhoneTask title={t('phone.backTitle')}>
      <p className="text-note text-ink-2">
        {proposals.length === 0 ? t('phone.nothing') : t('phone.backHint')}
      </p>
      {groups.map((number) => {
        const needle = view.needles.find((each) => each.number === number)
        return (
          <section key={number} className="grid gap-2">
            <h2 className="flex items-center gap-2 text-base">
              <NeedleMark needle={needle} />
              {needle ? <Words>{needle.name}</Words> : t('missing')}
            </h2>
            {proposals
              .filter((proposal) => proposal.needle === number)
              .map((proposal) => (
                <ProposalCard
                  key={proposal.proposalId}
                  proposal={proposal}
                  isOwn={mine.has(proposal.proposalId)}
                  isBacked={isBacked(proposal.proposalId)}
                  onBack={() => void back(proposal.proposalId)}
                />
              ))}
          </section>
        )
      })}
      {next !== undefined && (
        <Button tone="secondary" size="phone" isWide onClick={() => void loadMore()}>
          {t('phone.moreProposals')}
        </Button>
      )}
    </PhoneTask>
  )
}
