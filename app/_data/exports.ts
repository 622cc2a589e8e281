import 'server-only'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { kits } from '@/lib/domain/steps/registry'
import type { Report } from '@/lib/domain/workshop/report'
import { exportFormatSchema, fileNameOf, mediaTypeOf } from '@/lib/export/format'
import { reportFileSchema } from '@/lib/export/json'
import { runtime } from '@/lib/runtime'
import { currentAccount } from './account'
import { linkedReport, ownReport, sharedReport } from './reports'
import { noteHere, ofWorkshop } from './security'

export { exportFormats } from '@/lib/export/format'

const secondsUntilRetry = 60

async function fileResponse(report: Report | undefined, wanted: string): Promise<Response> {
  const format = exportFormatSchema.safeParse(wanted)
  if (!report || !format.success) notFound()
  const answer = await runtime().exports.run({ type: 'write', report, format: format.data })
  if (answer.type === 'written') {
    return new Response(new Uint8Array(answer.bytes), {
      headers: {
        'Content-Type': mediaTypeOf(format.data),
        'Content-Disposition': `attachment; filename="${fileNameOf(report, format.data)}"`,
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
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

/** For who has a reader link or owns the workshop. For anybody else there is no such file. */
export async function downloadOf(workshopId: string, format: string): Promise<Response> {
  const shared = await sharedReport(workshopId)
  const report = shared ?? ((await currentAccount()) ? await ownReport(workshopId) : undefined)
  if (report) await noteHere({ action: 'report-exported', object: ofWorkshop(workshopId) })
  return fileResponse(report, format)
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
