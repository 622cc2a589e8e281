'use client'

import { useCallback, useSyncExternalStore } from 'react'

const prefix = 'kompas-draft-'

/** What private mode does not let us keep: it lives as long as the page. */
const unkept = new Map<string, string>()
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function read(key: string): string {
  const inPage = unkept.get(key)
  if (inPage !== undefined) return inPage
  try {
    return localStorage.getItem(prefix + key) ?? ''
  } catch {
    return ''
  }
}

function write(key: string, text: string): void {
  unkept.delete(key)
  try {
    if (text === '') localStorage.removeItem(prefix + key)
    else localStorage.setItem(prefix + key, text)
  } catch {
    unkept.set(key, text)
  }
  for (const listener of listeners) listener()
}

/** Half-written text that survives a reload. It stays on this device until it is sent. */
export function useDraft(key: string): readonly [string, (text: string) => void] {
  const text = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => '',
  )
  const change = useCallback((next: string) => write(key, next), [key])
  return [text, change]
}

/** Takes all drafts of a workshop off this device. */
export function forgetDrafts(workshopId: string): void {
  for (const key of unkept.keys()) if (key.startsWith(workshopId)) unkept.delete(key)
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
    for (const key of keys) if (key.startsWith(prefix + workshopId)) localStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}
