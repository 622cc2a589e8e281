import { anyUndo } from '@/app/_steps/kit-undo'
import type { TalkCommand, TalkConsoleView } from '@/lib/domain/steps/talk/kit'

/** The card that lay on the table before, or none. */
export const undoTalk = anyUndo<TalkConsoleView, TalkCommand>(({ shown = null }) => ({
  deed: 'prompt',
  inputs: [{ type: 'ShowPrompt', index: shown }],
}))
