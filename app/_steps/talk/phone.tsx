'use client'

import type { PhoneStepProps } from '@/app/_steps/parts'
import type { TalkView } from '@/lib/domain/steps/talk/kit'

export type TalkPhoneProps = PhoneStepProps<TalkView, never, never>

/** A talk has no input of its own: it is never open. */
export function TalkPhone(_props: TalkPhoneProps) {
  return null
}
