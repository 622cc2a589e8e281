import { anyCounts } from '@/app/_steps/parts'
import type { DilemmaConsoleView } from '@/lib/domain/steps/dilemma/view'

/** Beside who took a place: who also said why. */
export const dilemmaCounts = anyCounts<DilemmaConsoleView>(({ reasonCount }) => [
  { label: 'console.gaveReason', count: reasonCount },
])
