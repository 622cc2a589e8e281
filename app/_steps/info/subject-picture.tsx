import { dimensionOf } from '@/app/_figures/dimension'
import { NeedlePicture } from '@/app/_figures/needle-picture'
import type { InfoView } from '@/lib/domain/steps/info/kit'

interface SubjectPictureProps {
  readonly figureId: string
  readonly view: InfoView
}

/** The needle that the text is about, on the compass. */
export function SubjectPicture({ figureId, view }: SubjectPictureProps) {
  const { subject, subjectName = '' } = view
  if (subject?.type !== 'needle') return null
  return (
    <NeedlePicture
      figureId={figureId}
      number={subject.number}
      dimension={dimensionOf(subject.dimension)}
      title={subjectName}
    />
  )
}
