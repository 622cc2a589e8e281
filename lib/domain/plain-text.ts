const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** The number of characters as a person counts them: an emoji with a skin tone is one. */
export function graphemesIn(text: string): number {
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}

/** Composed form, no control characters but the line break, no white space around it. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufff9-\ufffb]/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
