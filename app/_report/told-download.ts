import type { ExportLine } from '@/lib/protocol/export-line'

const newLine = 10

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  parts.reduce((at, part) => {
    all.set(part, at)
    return at + part.length
  }, 0)
  return all
}

export interface MadeFile {
  readonly name: string
  readonly content: Blob
}

/** Reads a file that says how far it is while it is made. Throws with the reason when it does not come. */
export async function toldDownload(address: string, onShare: (share: number) => void): Promise<MadeFile> {
  const response = await fetch(`${address}?progress`)
  const reader = response.body?.getReader()
  if (!response.ok || !reader) throw new Error('failed')
  let waiting: Uint8Array = new Uint8Array()
  let file: Extract<ExportLine, { file: unknown }>['file'] | undefined
  const parts: Uint8Array[] = []

  function readLines(): void {
    let end = waiting.indexOf(newLine)
    while (!file && end >= 0) {
      // The server of this project wrote it, in the same version.
      const line = JSON.parse(new TextDecoder().decode(waiting.subarray(0, end))) as ExportLine
      waiting = waiting.subarray(end + 1)
      if ('problem' in line) throw new Error(line.problem)
      if ('file' in line) file = line.file
      else onShare(line.share)
      end = waiting.indexOf(newLine)
    }
    if (!file) return
    parts.push(waiting)
    waiting = new Uint8Array()
  }

  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    if (file) parts.push(value)
    else {
      waiting = joined([waiting, value])
      readLines()
    }
  }
  const bytes = joined(parts)
  // A line that was cut off half-way leaves half a file: better none.
  if (!file || bytes.length !== file.bytes) throw new Error('failed')
  return { name: file.name, content: new Blob([bytes], { type: file.type }) }
}
