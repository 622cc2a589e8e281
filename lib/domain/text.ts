import { z } from 'zod'
import { cleanText, graphemesIn } from './plain-text'

const encoder = new TextEncoder()
const bytesPerGrapheme = 8

/**
 * Text a person wrote: cleaned, at most `max` graphemes and 8 bytes for each. The issues carry the refusal
 * code as their message, so that a client gets `text-too-long` instead of a schema error.
 */
export function writtenText(max: number, { optional = false } = {}) {
  return z
    .string()
    .max(max * 40, 'text-too-long')
    .transform(cleanText)
    .superRefine((text, issues) => {
      if (text === '' && !optional) issues.addIssue({ code: 'custom', message: 'text-empty' })
      // A text has no more graphemes than code units; counting them is slow, and rarely needed.
      const hasMany = text.length > max && graphemesIn(text) > max
      const isTooLong = hasMany || encoder.encode(text).length > max * bytesPerGrapheme
      if (isTooLong) issues.addIssue({ code: 'custom', message: 'text-too-long' })
    })
}
