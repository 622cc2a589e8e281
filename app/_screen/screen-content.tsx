'use client'

import { stepParts } from '@/app/_steps/registry'
import type { SharedView } from '@/lib/domain/workshop/view'

/** What the kit of the current step shows to the room. */
export function ScreenContent({ view, size }: { readonly view: SharedView; readonly size: 'room' | 'hand' }) {
  const { step, focus, here } = view
  const Part = step && stepParts(step.kind)?.screen
  if (!Part) return null
  const focusedItemId = focus?.stepId === step.stepId ? focus.itemId : undefined
  return <Part step={step} view={step.content} here={here} size={size} focusedItemId={focusedItemId} />
}
