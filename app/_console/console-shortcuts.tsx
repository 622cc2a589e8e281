'use client'

import { useTranslations } from 'next-intl'
import { useAnnounce } from '@/app/_live/announcer'
import type { StepView } from '@/lib/domain/workshop/view'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import type { Shortcut } from './shortcuts'
import { useLeading } from './use-leading'
import { useRun, useUndoing } from './use-run'
import { useShortcuts } from './use-shortcuts'
import type { StepActions } from './use-step-actions'

interface ConsoleShortcutsProps {
  readonly view: ConsoleView
  readonly step: StepView
  readonly actions: StepActions
}

type Keys = Partial<Record<Shortcut, () => void>>

export const harvestTextId = 'harvest-text'
const secondsPerMinute = 60

/** The keys of a step. What only who leads may do has no key for who leads along. */
export function ConsoleShortcuts({ view, step, actions }: ConsoleShortcutsProps) {
  const t = useTranslations('console.shortcuts')
  const announce = useAnnounce()
  const run = useRun()
  const { offer, takeBack } = useUndoing()
  const { isLeading } = useLeading(view)

  const { next, goOn, goBack } = actions
  const leadsTo = next.to === 'moment' ? next.moment.phase : undefined

  const together: Keys = {
    speaker: () => {
      const [first] = view.floor.handIds
      if (first === undefined) announce(t('nobody'))
      else void run({ type: 'GiveTurn', participantId: first })
    },
    harvest: () => document.getElementById(harvestTextId)?.focus(),
    ...(offer ? { undo: () => void takeBack() } : {}),
  }
  const leading: Keys = {
    next: goOn,
    back: goBack,
    ...(leadsTo === 'closed' ? { close: goOn } : {}),
    ...(leadsTo === 'revealed' ? { reveal: goOn } : {}),
    minute: () =>
      void run(
        view.countdown
          ? { type: 'ExtendCountdown', seconds: secondsPerMinute }
          : { type: 'StartCountdown', seconds: step.minutes * secondsPerMinute },
      ),
    dark: () => void run({ type: 'BlankScreen', blank: !view.blank }),
  }
  useShortcuts(isLeading ? { ...together, ...leading } : together)
  return null
}
