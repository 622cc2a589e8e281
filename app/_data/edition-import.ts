import 'server-only'
import type { EditionFileProblem } from '@/lib/compass/edition-file'
import { runtime } from '@/lib/runtime'
import { requireAccount } from './account'
import { storeEdition } from './editions'

export const mostKilobytes = 1000
const bytesPerKilobyte = 1000
/** What a form adds to the file it sends. */
const roomForForm = 10_000

export type EditionImportProblem = EditionFileProblem['why'] | 'none' | 'large' | 'busy' | 'failed'

export type ImportedEdition =
  | { readonly ok: true; readonly editionId: string }
  | { readonly ok: false; readonly why: EditionImportProblem; readonly path?: string }

/** Makes a draft of this account of the edition in the file: all of it, or nothing. Too large is not read at all. */
export async function importEdition(request: Request): Promise<ImportedEdition> {
  const { userId } = await requireAccount()
  const length = Number(request.headers.get('content-length') ?? Infinity)
  if (!(length <= mostKilobytes * bytesPerKilobyte + roomForForm)) return { ok: false, why: 'large' }
  const file = (await request.formData()).get('file')
  if (!(file instanceof File) || file.size === 0) return { ok: false, why: 'none' }
  const answer = await runtime().exports.run({ type: 'read-edition', text: await file.text() })
  if (answer.type !== 'read-edition') return { ok: false, why: answer.type === 'busy' ? 'busy' : 'failed' }
  if (!answer.answer.ok) return { ok: false, ...answer.answer.problem }
  return { ok: true, editionId: await storeEdition(userId, answer.answer.edition) }
}
