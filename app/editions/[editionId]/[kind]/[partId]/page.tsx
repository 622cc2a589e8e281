import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { removePart } from '@/app/_actions/editions'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { requireOwnEdition } from '@/app/_data/editions'
import { reactionsTo } from '@/app/_data/reactions'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { DeskPage } from '@/app/_shell/desk-page'
import { roomInForms } from '@/lib/compass/edit-edition'
import { fieldsOf, textAt } from '@/lib/compass/edition-fields'
import { partKindSchema, partOf } from '@/lib/compass/edition-parts'
import { editionWords } from '../../../edition-words'
import { ReactionList } from '../../reaction-list'
import { EditPartForm } from './edit-part-form'
import { PartTexts } from './part-texts'

interface PartPageProps {
  readonly params: Promise<{ readonly editionId: string; readonly kind: string; readonly partId: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editions')
  return { title: t('oneTitle') }
}

const removable = ['needle', 'dilemma', 'note-set']

/** One part of an edition: its texts in both languages side by side, and what groups said about it. */
export default async function PartPage({ params }: PartPageProps) {
  const { editionId, kind, partId } = await params
  const own = await requireOwnEdition(editionId)
  const version = own.draft ?? own.earlier[0]
  const parsed = partKindSchema.safeParse(kind)
  const ref = parsed.success ? { kind: parsed.data, partId } : undefined
  const part = version && ref && partOf(version.edition, ref)
  if (!part) notFound()
  const { t, partName, fieldName, either } = await editionWords()
  const { edition, status, revision } = version
  const fields = fieldsOf(edition, ref, status === 'draft' ? roomInForms : 0).map((field) => ({
    ...field,
    name: fieldName(field),
    text: textAt(part, field.path),
  }))
  const said =
    ref.kind === 'needle'
      ? (await reactionsTo(editionId)).filter(({ needle }) => String(needle) === partId)
      : []
  const settings = { dimension: part['dimension'], surface: part['surface'] }
  return (
    <DeskPage title={partName(edition, ref)}>
      <p>
        <Link href={`/editions/${editionId}`}>{t('back', { name: either(edition.name) })}</Link>
      </p>
      {said.length > 0 && (
        <Card className="grid gap-4 p-5">
          <h2 className="text-lead">{t('reactions.title')}</h2>
          <ReactionList version={version} reactions={said} />
        </Card>
      )}
      {status === 'draft' ? (
        <ClientMessages parts={['editions', 'refusals', 'common']}>
          <EditPartForm
            key={revision}
            part={{ editionId, kind: ref.kind, partId, revision }}
            fields={fields}
            dimensions={edition.dimensions.map(({ number, roman, name }) => ({
              value: String(number),
              label: `${roman}. ${either(name)}`,
            }))}
            settings={{
              ...(typeof settings.dimension === 'number' && ref.kind !== 'dimension'
                ? { dimension: String(settings.dimension) }
                : {}),
              ...(typeof settings.surface === 'string' ? { surface: settings.surface } : {}),
            }}
          />
        </ClientMessages>
      ) : (
        <PartTexts fields={fields} />
      )}
      {status === 'draft' && removable.includes(ref.kind) && (
        <form action={removePart.bind(null, editionId, ref.kind, partId)} className="grid gap-1">
          <div>
            <Button type="submit" tone="danger">
              {t('remove')}
            </Button>
          </div>
          <p className="text-note text-ink-2">
            {t(ref.kind === 'needle' ? 'removeNeedleText' : 'removeText')}
          </p>
        </form>
      )}
    </DeskPage>
  )
}
