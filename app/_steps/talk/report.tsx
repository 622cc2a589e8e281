import { Words } from '@/app/_shell/words'
import type { ReportStepProps } from '@/app/_steps/parts'
import type { TalkView } from '@/lib/domain/steps/talk/kit'

export function TalkReport({ result }: ReportStepProps<TalkView>) {
  return (
    <p className="text-lead">
      <Words>{result.question}</Words>
    </p>
  )
}
