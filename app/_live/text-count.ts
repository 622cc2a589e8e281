const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** Characters left under a limit, as a person counts them; negative when it is too long. */
export function charactersLeft(text: string, limit: number): number {
  return limit - [...segmenter.segment(text.trim())].length
}
