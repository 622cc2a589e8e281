import { execFileSync } from 'node:child_process'

/** What a reader of PDF files other than ours finds in one (poppler). */
export function pdfText(bytes: Uint8Array): string {
  return execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8', maxBuffer: 1e8 })
}

export function pdfFacts(bytes: Uint8Array, ...options: readonly string[]): string {
  const stdio: ('pipe' | 'ignore')[] = ['pipe', 'pipe', 'ignore']
  return execFileSync('pdfinfo', [...options, '-'], { input: bytes, encoding: 'utf8', maxBuffer: 1e8, stdio })
}
