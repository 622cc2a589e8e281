import { z } from 'zod'
import type { WorkshopEvent } from './event'
import { kernelEventSchema, storedStepEventSchema } from './event'
import type { AnyKit, KitRegistry } from './kit'
import { kitOf } from './kit'

/** A stored event cannot be read: made by a newer program, or damaged. */
export class UnreadableEventError extends Error {
  override readonly name = 'UnreadableEventError'
}

function knownKit(kits: KitRegistry, kind: string): AnyKit {
  const kit = kitOf(kits, kind)
  if (!kit) throw new UnreadableEventError(`there is no kit for steps of kind ${kind}`)
  return kit
}

const withTypeSchema = z.object({ type: z.string() })

/** The event behind a stored payload. Throws an `UnreadableEventError` that names the field, not its content. */
export function readEvent(kits: KitRegistry, payload: string): WorkshopEvent {
  try {
    return parsedEvent(kits, JSON.parse(payload))
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    throw new UnreadableEventError(
      error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; '),
    )
  }
}

function parsedEvent(kits: KitRegistry, value: unknown): WorkshopEvent {
  if (withTypeSchema.parse(value).type === 'StepEvent') {
    const stored = storedStepEventSchema.parse(value)
    return { ...stored, event: knownKit(kits, stored.kind).event.parse(stored.event) }
  }
  const event = kernelEventSchema.parse(value)
  if (event.type === 'StepSealed') {
    const { sealed } = knownKit(kits, event.kind)
    const { tables, ...rest } = event
    const parts = tables?.parts.map((part) => ({ ...part, sealed: sealed.parse(part.sealed) }))
    return {
      ...rest,
      sealed: sealed.parse(event.sealed),
      ...(tables && parts ? { tables: { ...tables, parts } } : {}),
    }
  }
  if (event.type === 'StepAdded' || event.type === 'StepChanged') {
    return {
      ...event,
      plan: { ...event.plan, config: knownKit(kits, event.plan.kind).config.parse(event.plan.config) },
    }
  }
  return event
}

export function writeEvent(event: WorkshopEvent): string {
  return JSON.stringify(event)
}
