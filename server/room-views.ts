import type { Json } from '@/lib/domain/json'
import { valueAt } from '@/lib/domain/keyed'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { kitOf } from '@/lib/domain/workshop/kit'
import type { Participant } from '@/lib/domain/workshop/state'
import type { Surroundings } from '@/lib/domain/workshop/view'
import type { OwnView } from '@/lib/domain/workshop/view-own'
import { phoneView, screenView } from '@/lib/domain/workshop/view'
import { ownView } from '@/lib/domain/workshop/view-own'
import { consoleView } from '@/lib/domain/workshop/view-console'
import { viewContext } from '@/lib/domain/workshop/view-context'
import type { SelfView } from '@/lib/domain/workshop/view-self'
import { selfView } from '@/lib/domain/workshop/view-self'
import type { Audience } from '@/lib/protocol/message'
import { voiceOf } from '@/lib/voice'
import type { RoomMemory } from './room-memory'

/** What can be seen of a room, and by whom. */
export interface RoomViews {
  readonly view: (audience: Audience, around: Surroundings) => Json
  readonly own: (participantId: string) => OwnView | undefined
  readonly self: (participantId: string) => SelfView | undefined
  readonly participant: (participantId: string) => Participant | undefined
  readonly page: (stepId: string, from: number) => Json | undefined
}

export function createRoomViews(memory: RoomMemory, kits: KitRegistry): RoomViews {
  function voiceIn(stepId: string, participantId: string): string | undefined {
    const secret = memory.secret(stepId)
    return secret === undefined ? undefined : voiceOf(memory.state().about.mode, secret, participantId)
  }

  return {
    view: (audience, connected) => {
      const around = { ...connected, voiceIn }
      if (audience === 'phone') return phoneView(kits, memory.shown(), around)
      return audience === 'screen'
        ? screenView(kits, memory.shown(), around)
        : consoleView(kits, memory.shown(), around)
    },
    own: (participantId) =>
      ownView(kits, memory.state(), participantId, (stepId) => voiceIn(stepId, participantId)),
    self: (participantId) =>
      selfView(memory.state(), participantId, (stepId) => voiceIn(stepId, participantId)),
    participant: (participantId) => valueAt(memory.state().participants, participantId),
    page: (stepId, from) => {
      const step = memory.shown().steps[stepId]
      const kit = step && kitOf(kits, step.kind)
      return step && kit?.page?.(step.kit, viewContext(memory.shown(), step, 'phone'), from)
    },
  }
}
