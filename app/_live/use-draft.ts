'use client'

import { useCallback, useEffect, useState } from 'react'

const prefix = 'kompas-draft-'

function read(key: string): string {
  try {
    return localStorage.getItem(prefix + key) ?? ''
  } catch {
    return ''
  }
}

function write(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(prefix + key)
    else localStorage.setItem(prefix + key, text)
  } catch {
    // Private mode: the draft lives as long as the page.
  }
}

/** Half-written text that survives a reload. It stays on this device until it is sent. */
export function useDraft(key: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState('')
  useEffect(() => setText(read(key)), [key])
  const change = useCallback(
    (next: string) => {
      setText(next)
      write(key, next)
    },
    [key],
  )
  return [text, change]
}

/** Takes all drafts of a workshop off this device. */
export function forgetDrafts(workshopId: string): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
    for (const key of keys) if (key.startsWith(prefix + workshopId)) localStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}
