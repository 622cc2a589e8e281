'use client'

import { useDraft } from './use-draft'

export type DraftFields = Readonly<Record<string, string>>

function readFields(kept: string): DraftFields {
  try {
    const read: unknown = JSON.parse(kept)
    const entries = typeof read === 'object' && read !== null ? Object.entries(read) : []
    return Object.fromEntries(entries.filter(([, text]) => typeof text === 'string'))
  } catch {
    return {}
  }
}

/** Several half-written fields that are kept together on this device. */
export function useDraftFields(key: string): readonly [DraftFields, (fields: DraftFields) => void] {
  const [kept, keep] = useDraft(key)
  const change = (fields: DraftFields) => keep(Object.keys(fields).length === 0 ? '' : JSON.stringify(fields))
  return [kept === '' ? {} : readFields(kept), change]
}
