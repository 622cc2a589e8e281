import { anyUndo } from '@/app/_steps/kit-undo'
import type { CompassCommand } from '@/lib/domain/steps/compass/message'
import type { CompassScreenView } from '@/lib/domain/steps/compass/view'

/** The order the needles were in. */
export const undoCompass = anyUndo<CompassScreenView, CompassCommand>(({ by }) => ({
  deed: 'sorted',
  inputs: [{ type: 'SortNeedles', by }],
}))
