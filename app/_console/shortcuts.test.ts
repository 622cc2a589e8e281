import { describe, expect, it } from 'vitest'
import type { Pressed } from './shortcuts'
import { shortcutKeys, shortcutOf, shortcuts } from './shortcuts'

const pressed = (key: string, change: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...change,
})

describe('shortcuts on the console', () => {
  it('[Sh1] have a key each', () => {
    expect(new Set(Object.values(shortcutKeys)).size).toBe(shortcuts.length)
    for (const each of shortcuts) expect(shortcutOf(pressed(shortcutKeys[each]))).toBe(each)
  })

  it('[Sh1] leave the keys of browser and screen reader alone, and a key that is held down', () => {
    for (const change of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }])
      for (const each of shortcuts) expect(shortcutOf(pressed(shortcutKeys[each], change))).toBeUndefined()
    for (const key of ['Enter', ' ', 'Tab', 'Escape', 'ArrowRight', 'N', 'x'])
      expect(shortcutOf(pressed(key))).toBeUndefined()
  })
})
