import 'server-only'
import { builtInEditionId } from '@/lib/compass/built-in-edition'
import { withNewNeedle, withProposedName } from '@/lib/compass/edit-edition'
import type { Language } from '@/lib/domain/language'
import { missingNeedle } from '@/lib/domain/steps/reaction/missing-needle'
import { reactionDocument } from '@/lib/domain/steps/reaction/document'
import type { ReactionResult } from '@/lib/domain/steps/reaction/view'
import { reportOf } from '@/lib/domain/workshop/report'
import { runtime } from '@/lib/runtime'
import { requireAccount } from './account'
import { requireDraft, saveEdition, usedNeedles } from './editions'

/** What a group proposed for a needle of an edition, as its report tells it. */
export interface Reaction {
  readonly workshopId: string
  readonly workshopTitle: string
  readonly closedAt: string
  readonly language: Language
  /** 0: a needle that is not on the compass yet. */
  readonly needle: number
  /** The words it was about. */
  readonly asked: string
  readonly proposalId: string
  readonly text: string
  readonly why: string
  /** Absent when too few backed anything. */
  readonly backings?: number
}

/** The newest; a group that met years ago spoke about another text. */
const mostWorkshops = 40

async function reactionsIn(workshopId: string, editionIds: readonly string[]): Promise<readonly Reaction[]> {
  const { kits, live } = runtime()
  const state = await live.state(workshopId)
  if (!state || !editionIds.includes(state.compass?.editionId ?? builtInEditionId)) return []
  const { about, closedAt = '', steps } = reportOf(kits, state)
  return steps
    .filter(({ kind }) => kind === 'reaction')
    .flatMap(({ result }) => {
      // Read with the schema of its kit, so that this is what the report would show.
      const { needles, proposals } = reactionDocument.schema.parse(result) as unknown as ReactionResult
      return proposals.map(({ needle, proposalId, text, why, backings }) => ({
        workshopId,
        workshopTitle: about.title,
        closedAt,
        language: about.language,
        needle,
        asked: needles.find(({ number }) => number === needle)?.name ?? '',
        proposalId,
        text,
        why,
        ...(backings === undefined ? {} : { backings }),
      }))
    })
}

/**
 * What groups of this account proposed about an edition: in workshops held with it, and about the built-in
 * compass that it began as. Most backed first.
 */
export async function reactionsTo(editionId: string): Promise<readonly Reaction[]> {
  const { userId } = await requireAccount()
  const workshopIds = await runtime().workshops.closedWith(userId, 'reaction', mostWorkshops)
  const found = await Promise.all(
    workshopIds.map((workshopId) => reactionsIn(workshopId, [editionId, builtInEditionId])),
  )
  return found.flat().sort((a, b) => (b.backings ?? 0) - (a.backings ?? 0))
}

/** The wording of a group in the place of the name, or as a needle that is new. */
export async function takeOverProposal(
  editionId: string,
  { workshopId, proposalId, dimension }: { workshopId: string; proposalId: string; dimension: number },
): Promise<void> {
  const draft = await requireDraft(editionId)
  const reactions = await reactionsTo(editionId)
  const found = reactions.find((each) => each.workshopId === workshopId && each.proposalId === proposalId)
  if (!found) return
  const { needle, text, language } = found
  const name = { nl: '', en: '', [language]: text }
  const edited =
    needle === missingNeedle
      ? withNewNeedle(draft.edition, dimension, { name, usedBefore: await usedNeedles(editionId) })
      : withProposedName(draft.edition, needle, { text, language })
  if (edited.ok) await saveEdition(draft, edited.edition, [...new Set([...draft.takenOver, proposalId])])
}
