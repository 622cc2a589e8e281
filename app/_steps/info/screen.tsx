'use client'

import { WaitingCompass } from '@/app/_figures/waiting-compass'
import { ScreenFrame } from '@/app/_screen/screen-frame'
import { Words } from '@/app/_shell/words'
import type { ScreenStepProps } from '@/app/_steps/parts'
import { SubjectBadge } from '@/app/_steps/subject-badge'
import type { InfoView } from '@/lib/domain/steps/info/kit'
import { SubjectPicture } from './subject-picture'

export function InfoScreen({ step, view, size }: ScreenStepProps<InfoView>) {
  return (
    <ScreenFrame
      over={view.subjectName === undefined ? '' : step.title}
      question={view.subjectName ?? step.title}
      size={size}
      {...(view.subject ? { badge: <SubjectBadge subject={view.subject} size="screen" /> } : {})}
    >
      <div className={size === 'hand' ? 'grid gap-3' : view.subject ? 'info-room' : 'screen-waiting'}>
        <p
          className={
            size === 'room' ? 'flex-1 whitespace-pre-line text-[4.6vh] leading-[1.3]' : 'whitespace-pre-line'
          }
        >
          <Words>{view.text}</Words>
        </p>
        {size === 'room' && !view.subject && <WaitingCompass className="screen-waiting-compass" />}
        {view.subject && (
          <div className={size === 'room' ? 'info-picture' : 'info-picture-small'}>
            <SubjectPicture figureId={`info-${size}`} view={view} />
          </div>
        )}
      </div>
    </ScreenFrame>
  )
}
