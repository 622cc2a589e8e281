'use client'

import { Compass } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { useServerTime } from '@/app/_live/use-clock'
import type { Pointer } from '@/lib/domain/insight/pointers'
import { behindPointer, pointerKey, pointersInView } from '@/lib/domain/insight/pointers'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import { scheduleOf } from './schedule'

/** The clock runs here, so only here is it known that time is short. */
function useBehind(view: ConsoleView): readonly Pointer[] {
  const schedule = scheduleOf(view, useServerTime())
  return schedule ? behindPointer(schedule.behind, schedule.plannedSoFar, schedule.left) : []
}

/** What may be worth a question, with the reason beside it. Only the facilitator sees it; it does nothing. */
export function PointerCard({ view }: { readonly view: ConsoleView }) {
  const t = useTranslations('console.pointers')
  const behind = useBehind(view)
  const [put, setPut] = useState<readonly string[]>([])
  const pointers = pointersInView([...view.pointers, ...behind], put)
  if (pointers.length === 0) return null
  return (
    <Card>
      <h3 className="console-label flex items-center gap-2">
        <Compass aria-hidden="true" size="1em" /> {t('title')}
      </h3>
      <ul className="grid gap-2">
        {pointers.map((pointer) => {
          const { rule, values } = pointer
          return (
            <li key={pointerKey(pointer)}>
              <p className="font-label">{t(`${rule}.ask`, values)}</p>
              <p className="text-note text-ink-2">{t(`${rule}.because`, values)}</p>
              <Button
                tone="text"
                size="small"
                aria-label={t('laterLabel', { ask: t(`${rule}.ask`, values) })}
                onClick={() => setPut([...put, pointerKey(pointer)])}
              >
                {t('later')}
              </Button>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
