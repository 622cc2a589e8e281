'use client'

import { OwnChoice } from './own-choice'
import type { SensePhoneProps } from './phone'

export function SensePhoneAfter({ own }: SensePhoneProps) {
  return <OwnChoice own={own} />
}
