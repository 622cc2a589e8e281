'use client'

import { Words } from '@/app/_shell/words'
import { SubjectBadge } from '@/app/_steps/subject-badge'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import type { InfoView } from '@/lib/domain/steps/info/kit'

export function InfoConsole({ view }: ConsoleStepProps<InfoView, never>) {
  return (
    <>
      {view.subject && (
        <p className="mb-2 flex items-center gap-3 font-label">
          <SubjectBadge subject={view.subject} />
          <Words>{view.subjectName ?? ''}</Words>
        </p>
      )}
      <p className="whitespace-pre-line">
        <Words>{view.text}</Words>
      </p>
    </>
  )
}
