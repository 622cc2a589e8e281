'use client'

import { useEffect, useSyncExternalStore } from 'react'
import type { Shortcut } from './shortcuts'
import { shortcutOf } from './shortcuts'

const kept = 'kompas-shortcuts'
const off = 'off'
const listeners = new Set<() => void>()
/** Where the browser keeps nothing the choice lives as long as the page. */
let inPage: string | undefined

function read(): string {
  try {
    return inPage ?? localStorage.getItem(kept) ?? ''
  } catch {
    return inPage ?? ''
  }
}

function write(value: string): void {
  inPage = value
  try {
    if (value === '') localStorage.removeItem(kept)
    else localStorage.setItem(kept, value)
  } catch {
    // It stays in the page.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** Whether this person, in this browser, wants keys to do things. */
export function useShortcutsSwitch(): readonly [boolean, (isOn: boolean) => void] {
  const value = useSyncExternalStore(subscribe, read, () => '')
  return [value !== off, (isOn) => write(isOn ? '' : off)]
}

const typing =
  'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable=true]'

/** Somebody is writing or choosing, or a question stands open that has to be answered first. */
function isBusyElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]') !== null) return true
  return target instanceof Element && target.closest(typing) !== null
}

/** Listens to the keys as long as they are switched on. What has no action here stays with the browser. */
export function useShortcuts(actions: Readonly<Partial<Record<Shortcut, () => void>>>): void {
  const [isOn] = useShortcutsSwitch()
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event)
      const act = shortcut && actions[shortcut]
      if (!act || event.defaultPrevented || isBusyElsewhere(event.target)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isOn, actions])
}
