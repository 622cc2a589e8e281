import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'
import type { ReportStepProps } from '@/app/_steps/parts'
import { ShownUpTo } from '@/app/_steps/shown-up-to'
import { missingNeedle } from '@/lib/domain/steps/reaction/missing-needle'
import type { ReactionResult } from '@/lib/domain/steps/reaction/view'
import { FitBar } from './fit-bar'
import { NeedleMark } from './needle-mark'

/** How the words of the compass fit, needle by needle, and which others the group proposes. */
export function ReactionReport({ result }: ReportStepProps<ReactionResult>) {
  const t = useTranslations('steps.reaction')
  const { question, needles, proposals } = result
  return (
    <>
      <p className="text-lead">
        <Words>{question}</Words>
      </p>
      <ShownUpTo kind="reaction" count={result.shownUpTo} />
      {[...needles, undefined].map((needle) => {
        const number = needle?.number ?? missingNeedle
        const inside = proposals.filter((each) => each.needle === number)
        if (!needle && inside.length === 0) return null
        return (
          <section key={number} className="mb-4 grid break-inside-avoid gap-1.5">
            <h3 className="flex items-center gap-2">
              <NeedleMark needle={needle} />
              {needle ? <Words>{needle.name}</Words> : t('missing')}
            </h3>
            {needle && <FitBar counts={needle.counts} />}
            {inside.length > 0 && (
              <ul className="report-quotes">
                {inside.map(({ proposalId, text, why, backings, name }) => {
                  const notes = [
                    why,
                    backings === undefined ? undefined : t('screen.backings', { count: backings }),
                    name,
                  ].filter((each) => each !== undefined && each !== '')
                  return (
                    <li key={proposalId}>
                      <Words className="block">{text}</Words>
                      {notes.length > 0 && (
                        <span className="block text-note text-ink-2">{notes.join(' · ')}</span>
                      )}
                    </li>
                  )
                })}
              </ul>
            )}
          </section>
        )
      })}
    </>
  )
}
