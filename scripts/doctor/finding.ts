/** `fault`: it will not work, or not safely. `warning`: it works, but somebody should know. */
export interface Finding {
  readonly about: string
  readonly level: 'ok' | 'warning' | 'fault'
  readonly words: string
}

export function ok(about: string, words: string): Finding {
  return { about, level: 'ok', words }
}

export function warning(about: string, words: string): Finding {
  return { about, level: 'warning', words }
}

export function fault(about: string, words: string): Finding {
  return { about, level: 'fault', words }
}
