'use client'

import { Card } from '@/app/_components/card'
import { useView } from '@/app/_live/live-provider'
import { isJump } from '@/lib/domain/steps/jumping'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'

interface JumpNoticeProps {
  readonly title: string
  readonly text: string
}

/** Tells who leads that the group is about to choose what to do before it talked about anything. Stops nobody. */
export function JumpNotice({ title, text }: JumpNoticeProps) {
  const { plans } = useView<ConsoleView>()
  if (!isJump(Object.values(plans).flatMap((plan) => plan ?? []))) return null
  return (
    <Card tone="pointer" role="status">
      <strong className="block">{title}</strong>
      {text}
    </Card>
  )
}
