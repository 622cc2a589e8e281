import 'server-only'
import type { ReportFileProblem } from '@/lib/export/json'
import { makeImportedWorkshop } from '@/lib/orders/imported-workshop'
import { runtime } from '@/lib/runtime'
import { requireAccount } from './account'
import { noteHere, ofWorkshop } from './security'

export const mostMegabytes = 20
const mostBytes = mostMegabytes * 1_000_000
/** What a form adds to the file it sends. */
const roomForForm = 10_000

export type ImportProblem = ReportFileProblem['why'] | 'none' | 'large' | 'busy' | 'failed'

export type Imported =
  | { readonly ok: true; readonly workshopId: string }
  | { readonly ok: false; readonly why: ImportProblem; readonly path?: string }

/** The file in a form, unless it is too large: then it is not read at all. */
async function fileIn(request: Request): Promise<File | 'none' | 'large'> {
  const length = Number(request.headers.get('content-length') ?? Infinity)
  if (!(length <= mostBytes + roomForForm)) return 'large'
  const file = (await request.formData()).get('file')
  return file instanceof File && file.size > 0 ? file : 'none'
}

/** Makes a closed workshop of this account from the report in the file: all of it, or nothing. */
export async function importReport(request: Request): Promise<Imported> {
  const { userId } = await requireAccount()
  const file = await fileIn(request)
  if (typeof file === 'string') return { ok: false, why: file }
  const answer = await runtime().exports.run({ type: 'read', text: await file.text() })
  if (answer.type !== 'read') return { ok: false, why: answer.type === 'busy' ? 'busy' : 'failed' }
  if (!answer.answer.ok) return { ok: false, ...answer.answer.problem }
  const { report } = answer.answer
  const workshopId = await makeImportedWorkshop(runtime(), { report, ownerId: userId })
  await noteHere({ action: 'workshop-imported', object: ofWorkshop(workshopId) })
  return { ok: true, workshopId }
}
