import { getFormatter } from 'next-intl/server'
import { takeOver } from '@/app/_actions/editions'
import { Button } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import type { Version } from '@/app/_data/editions'
import type { Reaction } from '@/app/_data/reactions'
import { missingNeedle } from '@/lib/domain/steps/reaction/missing-needle'
import { editionWords } from '../edition-words'

interface ReactionListProps {
  readonly version: Version
  readonly reactions: readonly Reaction[]
}

/** What groups proposed, each with the one press that puts it into the draft. */
export async function ReactionList({ version, reactions }: ReactionListProps) {
  const [{ t, either }, format] = [await editionWords(), await getFormatter()]
  const { editionId, edition, takenOver, status } = version
  return (
    <ul className="grid gap-4">
      {reactions.map((reaction) => {
        const { workshopId, workshopTitle, closedAt, proposalId, text, why, backings, language } = reaction
        const isTaken = takenOver.includes(proposalId)
        const isNew = reaction.needle === missingNeedle
        const current = edition.needles.find(({ number }) => number === reaction.needle)?.name[language]
        return (
          <li key={`${workshopId}-${proposalId}`} className="grid gap-1 border-l-4 border-primary pl-3">
            <p className="font-label" lang={language} dir="auto">
              {text}
            </p>
            {why !== '' && (
              <p lang={language} dir="auto">
                {why}
              </p>
            )}
            <p className="text-note text-ink-2">
              {[
                workshopTitle,
                closedAt === '' ? '' : format.dateTime(new Date(closedAt), { dateStyle: 'long' }),
                backings === undefined ? '' : t('reactions.backings', { count: backings }),
              ]
                .filter((each) => each !== '')
                .join(' · ')}
            </p>
            {!isNew && reaction.asked !== current && (
              <p className="text-note text-ink-2">{t('reactions.asked', { asked: reaction.asked })}</p>
            )}
            {isTaken && <p className="text-note font-label">{t('reactions.taken')}</p>}
            {!isTaken && status === 'draft' && !isNew && (
              <form action={takeOver.bind(null, editionId, workshopId, proposalId)}>
                <Button
                  type="submit"
                  tone="secondary"
                  size="small"
                  aria-label={t('reactions.takeOne', { text })}
                >
                  {t('reactions.take')}
                </Button>
              </form>
            )}
            {!isTaken && status === 'draft' && isNew && (
              <form
                action={takeOver.bind(null, editionId, workshopId, proposalId)}
                className="flex flex-wrap items-end gap-3"
              >
                <SelectField id={`in-${proposalId}`} name="dimension" label={t('reactions.dimension')}>
                  {edition.dimensions.map(({ number, roman, name }) => (
                    <option key={number} value={number}>
                      {roman}. {either(name)}
                    </option>
                  ))}
                </SelectField>
                <Button
                  type="submit"
                  tone="secondary"
                  size="small"
                  aria-label={t('reactions.takeOne', { text })}
                >
                  {t('reactions.takeNew')}
                </Button>
              </form>
            )}
          </li>
        )
      })}
    </ul>
  )
}
