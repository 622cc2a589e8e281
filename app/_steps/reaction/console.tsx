'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Words } from '@/app/_shell/words'
import { ItemLine } from '@/app/_steps/item-line'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import { ShownUpTo } from '@/app/_steps/shown-up-to'
import type { ReactionCommand } from '@/lib/domain/steps/reaction/message'
import { missingNeedle } from '@/lib/domain/steps/reaction/missing-needle'
import type { ReactionScreenView } from '@/lib/domain/steps/reaction/view'
import { FitBar } from './fit-bar'
import { NeedleMark } from './needle-mark'

type ReactionConsoleProps = ConsoleStepProps<ReactionScreenView, ReactionCommand>

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
              {inside.map(({ proposalId, text, why, backings, name, hidden = false }) => {
                const backed = backings === undefined ? undefined : t('screen.backings', { count: backings })
                return (
                  <ItemLine
                    key={proposalId}
                    itemId={proposalId}
                    text={text}
                    facts={[why, name, backed]}
                    isHidden={hidden}
                    isFocused={focusedItemId === proposalId}
                    onFocus={() => toggle(proposalId)}
                    onHide={() => void send({ type: 'HideProposal', proposalId, hidden: !hidden })}
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
