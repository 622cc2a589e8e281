import { Words } from '@/app/_shell/words'
import type { ReportStepProps } from '@/app/_steps/parts'
import type { InfoView } from '@/lib/domain/steps/info/kit'

export function InfoReport({ result }: ReportStepProps<InfoView>) {
  return (
    <>
      {result.subjectName !== undefined && (
        <p className="text-lead">
          <Words>{result.subjectName}</Words>
        </p>
      )}
      {result.text !== '' && (
        <p className="whitespace-pre-line">
          <Words>{result.text}</Words>
        </p>
      )}
    </>
  )
}
