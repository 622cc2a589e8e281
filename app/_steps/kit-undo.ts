import type { Json } from '@/lib/domain/json'

/** What was done in a step and can be undone, as a key of `console.undo.did`. */
export type StepDeed = 'notes-moved' | 'cluster-undone' | 'cluster-named' | 'sorted' | 'prompt'

/**
 * How a kit undoes what a facilitator did in one of its steps: what to send, seen from the view before it.
 * Hiding is undone everywhere alike and needs no line here.
 */
export type KitUndo = (
  view: Json,
  input: unknown,
) => { readonly deed: StepDeed; readonly inputs: readonly unknown[] } | undefined

/** The cast is safe for the reason that `anyPart` gives. */
export function anyUndo<View, Input>(
  undo: (
    view: View,
    input: Input,
  ) => { readonly deed: StepDeed; readonly inputs: readonly Input[] } | undefined,
): KitUndo {
  return undo as unknown as KitUndo
}
