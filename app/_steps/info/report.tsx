import { Words } from '@/app/_shell/words'
import type { ReportStepProps } from '@/app/_steps/parts'
import type { InfoView } from '@/lib/domain/steps/info/kit'

export function InfoReport({ result }: ReportStepProps<InfoView>) {
  if (result.text === '') return null
  return (
    <p className="whitespace-pre-line">
      <Words>{result.text}</Words>
    </p>
  )
}
