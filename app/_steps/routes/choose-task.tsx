'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { Banner } from '@/app/_components/banner'
import { Button } from '@/app/_components/button'
import { PhoneTask } from '@/app/_phone/phone-task'
import { Words } from '@/app/_shell/words'
import type { RoutesPhoneView } from '@/lib/domain/steps/routes/view'
import { RouteChoice } from './route-choice'

interface ChooseTaskProps {
  readonly view: RoutesPhoneView
  readonly letters: readonly string[]
  readonly mark: ReactNode
  readonly onChange: (letters: readonly string[]) => void
  readonly onDone: () => void
}

type Warning = 'full' | 'noneYet'

/** All roads under each other; each can be ticked, and explains itself on request. */
export function ChooseTask({ view, letters, mark, onChange, onDone }: ChooseTaskProps) {
  const t = useTranslations('steps.routes.phone')
  const [warning, setWarning] = useState<Warning>()
  const { routes, most, question } = view

  function toggle(letter: string, isChosen: boolean): void {
    if (isChosen && letters.length >= most) return setWarning('full')
    setWarning(undefined)
    const chosen = new Set(letters)
    if (isChosen) chosen.add(letter)
    else chosen.delete(letter)
    onChange(routes.map((route) => route.letter).filter((each) => chosen.has(each)))
  }

  return (
    <PhoneTask
      title={<Words>{question}</Words>}
      foot={
        <>
          {warning !== undefined && (
            <Banner tone="warn" role="alert">
              {t(warning, { most })}
            </Banner>
          )}
          <div className="flex items-center justify-between gap-3">
            <p className="font-label">{t('chosen', { count: letters.length })}</p>
            {mark}
          </div>
          <Button
            size="phone"
            isWide
            onClick={() => (letters.length === 0 ? setWarning('noneYet') : onDone())}
          >
            {t('next')}
          </Button>
        </>
      }
    >
      <p>{t('hint', { most })}</p>
      <fieldset>
        <legend className="sr-only">{question}</legend>
        <ul className="grid gap-2">
          {routes.map((route) => (
            <RouteChoice
              key={route.letter}
              route={route}
              isChosen={letters.includes(route.letter)}
              onToggle={(isChosen) => toggle(route.letter, isChosen)}
            />
          ))}
        </ul>
      </fieldset>
    </PhoneTask>
  )
}
