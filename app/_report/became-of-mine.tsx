import { useTranslations } from 'next-intl'
import { Card } from '@/app/_components/card'
import { ContentLanguageProvider, Words } from '@/app/_shell/words'
import type { Language } from '@/lib/domain/language'
import type { BecameInStep } from '@/lib/domain/workshop/became'

interface BecameOfMineProps {
  /** Absent in the mode in which nobody can tell. */
  readonly became: readonly BecameInStep[] | undefined
  readonly language: Language
}

/** What the group did with this person's own words. Only they see this; where it cannot be, it says why. */
export function BecameOfMine({ became, language }: BecameOfMineProps) {
  const t = useTranslations('report.mine')
  return (
    <ContentLanguageProvider language={language}>
      <section className="mx-auto max-w-[52rem] px-5 pt-4 print:hidden" aria-labelledby="mine">
        <Card className="grid gap-3 p-5">
          <h2 id="mine" className="text-lead">
            {t('title')}
          </h2>
          {became === undefined && <p>{t('nobody')}</p>}
          {became?.length === 0 && <p>{t('none')}</p>}
          {became && became.length > 0 && <p className="text-ink-2">{t('only')}</p>}
          {became?.map(({ stepId, title, words }) => (
            <section key={stepId} className="grid gap-2">
              <h3 className="text-note text-ink-2">
                <Words>{title}</Words>
              </h3>
              <ul className="grid gap-2">
                {words.map(({ itemId, text, facts, isLeftOut }) => (
                  <li key={itemId} className="border-l-4 border-lantern pl-3">
                    <Words className="block">{text}</Words>
                    <span className="block text-note text-ink-2">
                      {[...facts, ...(isLeftOut ? [t('leftOut')] : [])].join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </Card>
      </section>
    </ContentLanguageProvider>
  )
}
