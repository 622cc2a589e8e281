/** Keys on the console, one sign each. They can be switched off (WCAG 2.1.4), and do nothing while typing. */
export const shortcutKeys = {
  next: 'n',
  back: 'b',
  reveal: 'r',
  close: 'c',
  minute: '+',
  dark: 'd',
  speaker: 's',
  harvest: 'h',
  undo: 'u',
  help: '?',
} as const

export type Shortcut = keyof typeof shortcutKeys
export const shortcuts = Object.keys(shortcutKeys) as readonly Shortcut[]

export interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly repeat: boolean
}

/** Which shortcut a key is; none with another key held down, or held down itself. */
export function shortcutOf({ key, ctrlKey, metaKey, altKey, repeat }: Pressed): Shortcut | undefined {
  if (ctrlKey || metaKey || altKey || repeat) return undefined
  return shortcuts.find((each) => shortcutKeys[each] === key)
}
