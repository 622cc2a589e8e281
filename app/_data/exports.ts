import 'server-only'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { kits } from '@/lib/domain/steps/registry'
import type { Report } from '@/lib/domain/workshop/report'
import type { ExportFormat } from '@/lib/export/format'
import { exportFormatSchema, fileNameOf, mediaTypeOf } from '@/lib/export/format'
import { reportFileSchema } from '@/lib/export/json'
import type { ExportLine } from '@/lib/protocol/export-line'
import { runtime } from '@/lib/runtime'
import { currentAccount } from './account'
import { reportForParticipant } from './places'
import { linkedReport, ownReport, sharedReport } from './reports'
import { noteHere, ofWorkshop } from './security'

export { exportFormats } from '@/lib/export/format'

const secondsUntilRetry = 60

const chunkBytes = 65_536

/** In pieces, as fast as they are taken: a slow reader keeps no second copy in memory. */
function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let sent = 0
  return new ReadableStream({
    pull: (controller) => {
      if (sent >= bytes.length) return controller.close()
      controller.enqueue(bytes.subarray(sent, sent + chunkBytes))
      sent += chunkBytes
    },
  })
}

const asFile = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }

async function plainFile(report: Report, format: ExportFormat): Promise<Response> {
  const answer = await runtime().exports.run({ type: 'write', report, format })
  if (answer.type === 'written') {
    return new Response(streamOf(answer.bytes), {
      headers: {
        ...asFile,
        'Content-Type': mediaTypeOf(format),
        'Content-Length': String(answer.bytes.length),
        'Content-Disposition': `attachment; filename="${fileNameOf(report, format)}"`,
      },
    })
  }
  const t = await getTranslations('export')
  const isBusy = answer.type === 'busy'
  return new Response(`${t(isBusy ? 'busy' : 'failed')}\n`, {
    status: isBusy ? 503 : 500,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      ...(isBusy ? { 'Retry-After': String(secondsUntilRetry) } : {}),
    },
  })
}

/** Lines of JSON that say how far it is, the last of them what the file is called; after it the file itself. */
function toldFile(report: Report, format: ExportFormat): Response {
  const encoder = new TextEncoder()
  const line = (value: ExportLine) => encoder.encode(`${JSON.stringify(value)}\n`)
  const stream = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      controller.enqueue(line({ share: 0 }))
      const onProgress = (share: number) => controller.enqueue(line({ share }))
      const answer = await runtime().exports.run({ type: 'write', report, format }, onProgress)
      if (answer.type === 'written') {
        const file = { name: fileNameOf(report, format), type: mediaTypeOf(format) }
        controller.enqueue(line({ file: { ...file, bytes: answer.bytes.length } }))
        controller.enqueue(answer.bytes)
      } else controller.enqueue(line({ problem: answer.type === 'busy' ? 'busy' : 'failed' }))
      controller.close()
    },
  })
  return new Response(stream, { headers: { ...asFile, 'Content-Type': 'application/octet-stream' } })
}

async function fileResponse(report: Report | undefined, wanted: string, isTold = false): Promise<Response> {
  const format = exportFormatSchema.safeParse(wanted)
  if (!report || !format.success) notFound()
  return isTold ? toldFile(report, format.data) : plainFile(report, format.data)
}

/** For who has a reader link, took part in what is published, or owns the workshop. For anybody else there is no such file. */
export async function downloadOf(workshopId: string, format: string, isTold: boolean): Promise<Response> {
  const shared = (await sharedReport(workshopId)) ?? (await reportForParticipant(workshopId))?.report
  const report = shared ?? ((await currentAccount()) ? await ownReport(workshopId) : undefined)
  if (report) await noteHere({ action: 'report-exported', object: ofWorkshop(workshopId) })
  return fileResponse(report, format, isTold)
}

/** The same for a program that has nothing but the link. */
export async function downloadBehind(token: string, format: string): Promise<Response> {
  const linked = await linkedReport(token)
  if (linked) await noteHere({ action: 'report-exported', object: ofWorkshop(linked.workshopId) })
  return fileResponse(linked?.report, format)
}

export function schemaOfReports(): Response {
  return Response.json(reportFileSchema(kits), { headers: { 'Content-Type': 'application/schema+json' } })
}
