import { z } from 'zod'

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' })
const encoder = new TextEncoder()

/** The number of characters as a person counts them: an emoji with a skin tone is one. */
export function graphemesIn(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}

/** Composed form, no control characters but the line break, no white space around it. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufff9-\ufffb]/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

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
      const isTooLong = encoder.encode(text).length > max * bytesPerGrapheme || graphemesIn(text) > max
      if (isTooLong) issues.addIssue({ code: 'custom', message: 'text-too-long' })
    })
}

/** How much may be written where, in graphemes. One place, so that forms and rules agree. */
export const textLimits = {
  name: 40,
  title: 120,
  instruction: 400,
  note: 140,
  reason: 280,
  harvest: 280,
  clusterName: 60,
  word: 24,
} as const
