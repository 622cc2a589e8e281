'use client'

import { createContext, useContext } from 'react'
import type { CommandReply } from '@/lib/protocol/message'
import type { SentCommand, Undo } from './undo'

export type Run = (command: SentCommand) => Promise<CommandReply>

export interface Undoing {
  /** What can be taken back now. */
  readonly offer: Undo | undefined
  readonly takeBack: () => Promise<void>
  readonly dismiss: () => void
}

export const RunContext = createContext<Run | undefined>(undefined)
export const UndoContext = createContext<Undoing | undefined>(undefined)

export function useRun(): Run {
  const run = useContext(RunContext)
  if (!run) throw new Error('This part of the console needs a RunFrame around it.')
  return run
}

export function useUndoing(): Undoing {
  const undoing = useContext(UndoContext)
  if (!undoing) throw new Error('This part of the console needs a RunFrame around it.')
  return undoing
}
