import type { ComponentType } from 'react'

/** What `docs/add-a-step.md` makes, as far as its test draws it. */
export interface HandsFaces {
  readonly HandsPhone: ComponentType<{
    view: { question: string }
    own: number
    send: () => Promise<{ ok: true }>
  }>
  readonly HandsTotal: ComponentType<{ view: { question: string; total?: number } }>
}
