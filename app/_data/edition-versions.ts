import 'server-only'
import { runtime } from '@/lib/runtime'
import { requireOwnEdition } from './editions'
import { noteHere, ofEdition } from './security'

/** A draft that begins as the newest version that was published. */
export async function newDraftOf(editionId: string): Promise<void> {
  const { earlier } = await requireOwnEdition(editionId)
  const [newest] = earlier
  if (newest) await runtime().editions.addDraft(editionId, JSON.stringify(newest.edition))
}

/** Says whether anything of the edition is left. */
export async function discardDraftOf(editionId: string): Promise<boolean> {
  const { earlier } = await requireOwnEdition(editionId)
  await runtime().editions.discardDraft(editionId)
  return earlier.length > 0
}

export async function withdrawEdition(editionId: string): Promise<void> {
  await requireOwnEdition(editionId)
  await runtime().editions.withdraw(editionId)
  await noteHere({ action: 'edition-withdrawn', object: ofEdition(editionId) })
}
