'use client'

import { Words } from '@/app/_shell/words'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import type { InfoView } from '@/lib/domain/steps/info/kit'

export function InfoConsole({ view }: ConsoleStepProps<InfoView, never>) {
  return (
    <p className="whitespace-pre-line">
      <Words>{view.text}</Words>
    </p>
  )
}
