import { Card } from '@/app/_components/card'
import type { Version } from '@/app/_data/editions'
import type { Reaction } from '@/app/_data/reactions'
import { missingNeedle } from '@/lib/domain/steps/reaction/missing-needle'
import { editionWords } from '../edition-words'
import { ReactionList } from './reaction-list'

interface MissingNeedlesProps {
  readonly version: Version
  readonly reactions: readonly Reaction[]
}

/** Needles that groups missed on the compass. */
export async function MissingNeedles({ version, reactions }: MissingNeedlesProps) {
  const { t } = await editionWords()
  const missed = reactions.filter(({ needle }) => needle === missingNeedle)
  if (missed.length === 0) return null
  return (
    <Card className="grid gap-4 p-5">
      <h2 className="text-lead">{t('reactions.missing')}</h2>
      <ReactionList version={version} reactions={missed} />
    </Card>
  )
}
