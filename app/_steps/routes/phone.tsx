'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { useOwnAnswer } from '@/app/_live/use-own-answer'
import { PhoneTask } from '@/app/_phone/phone-task'
import { SentMark } from '@/app/_phone/sent-mark'
import type { PhoneStepProps } from '@/app/_steps/parts'
import type { RoutesCommand } from '@/lib/domain/steps/routes/message'
import type { RoutesOwn, RoutesPhoneView } from '@/lib/domain/steps/routes/view'
import { ChooseTask } from './choose-task'
import { OwnRoutes } from './own-routes'
import { WhyTask } from './why-task'

export type RoutesPhoneProps = PhoneStepProps<RoutesPhoneView, RoutesOwn, RoutesCommand>

/** First the roads, then one line why for each of them. Every tap is sent, so that nothing waits for a button. */
export function RoutesPhone({ view, own, send, draftKey }: RoutesPhoneProps) {
  const t = useTranslations('steps.routes.phone')
  const given = own?.choices ?? []
  const [page, setPage] = useState<'choose' | 'why' | 'done'>(given.length > 0 ? 'done' : 'choose')
  const [letters, setLetters] = useOwnAnswer<readonly string[]>(given.map(({ letter }) => letter))
  const [whys, setWhys] = useOwnAnswer(Object.fromEntries(given.map(({ letter, why }) => [letter, why])))
  const mark = <SentMark keyPart="choice" hasSent={given.length > 0} />

  function sendChoice(chosen: readonly string[], reasons: Readonly<Record<string, string>>) {
    const choices = chosen.map((letter) => ({ letter, why: reasons[letter] ?? '' }))
    return send({ type: 'ChooseRoutes', choices }, 'choice')
  }

  if (page === 'choose') {
    return (
      <ChooseTask
        view={view}
        letters={letters}
        mark={mark}
        onChange={(next) => {
          setLetters(next)
          void sendChoice(next, whys)
        }}
        onDone={() => setPage('why')}
      />
    )
  }
  if (page === 'why') {
    return (
      <WhyTask
        routes={view.routes.filter(({ letter }) => letters.includes(letter))}
        whys={whys}
        draftKey={draftKey}
        onShare={async (reasons) => {
          const reply = await sendChoice(letters, reasons)
          if (!reply.ok) return reply.code
          setWhys(reasons)
          setPage('done')
          return undefined
        }}
        onBack={() => setPage('choose')}
      />
    )
  }
  return (
    <PhoneTask
      title={t('doneTitle')}
      foot={
        <>
          {mark}
          <Button tone="secondary" size="phone" isWide onClick={() => setPage('choose')}>
            {t('change')}
          </Button>
        </>
      }
    >
      <p>{t('doneText')}</p>
      <OwnRoutes routes={view.routes} choices={given} />
    </PhoneTask>
  )
}
