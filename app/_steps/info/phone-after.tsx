'use client'

import { Words } from '@/app/_shell/words'
import type { InfoPhoneProps } from './phone'

export function InfoPhoneAfter({ view }: InfoPhoneProps) {
  return (
    <p className="whitespace-pre-line">
      <Words>{view.text}</Words>
    </p>
  )
}
