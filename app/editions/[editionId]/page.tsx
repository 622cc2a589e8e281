import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { startDraft, withdraw } from '@/app/_actions/editions'
import { Banner } from '@/app/_components/banner'
import { Button } from '@/app/_components/button'
import { ButtonLink } from '@/app/_components/button-link'
import { requireOwnEdition } from '@/app/_data/editions'
import { reactionsTo } from '@/app/_data/reactions'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { DeskPage } from '@/app/_shell/desk-page'
import { EditionMarks } from '../edition-marks'
import { editionWords } from '../edition-words'
import { DiscardDraft } from './discard-draft'
import { MissingNeedles } from './missing-needles'
import { PartsList } from './parts-list'
import { PublishCard } from './publish-card'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editions')
  return { title: t('oneTitle') }
}

interface EditionPageProps {
  readonly params: Promise<{ readonly editionId: string }>
  readonly searchParams: Promise<{ readonly problem?: string }>
}

const problems = ['too-many-items', 'step-in-use', 'stale-version'] as const

/** One edition: everything in it, what is missing, what groups said about it, and the way to publish it. */
export default async function EditionPage({ params, searchParams }: EditionPageProps) {
  const { editionId } = await params
  const own = await requireOwnEdition(editionId)
  const reactions = await reactionsTo(editionId)
  const [{ t, either }, asked] = [await editionWords(), await searchParams]
  const { draft, published, earlier } = own
  const shown = draft ?? earlier[0]
  if (!shown) return null
  const problem = problems.find((each) => each === asked.problem)
  return (
    <DeskPage title={either(shown.edition.name)} actions={<EditionMarks own={own} />}>
      {problem && (
        <Banner tone="error" role="alert" className="rounded-m">
          {t(`problems.${problem}`)}
        </Banner>
      )}
      <div className="flex flex-wrap gap-3">
        {!draft && (
          <form action={startDraft.bind(null, editionId)}>
            <Button type="submit">{t('startDraft')}</Button>
          </form>
        )}
        <ButtonLink href={`/editions/${editionId}/difference`} tone="secondary">
          {t('difference.open')}
        </ButtonLink>
        <ButtonLink href={`/editions/${editionId}/file`} tone="secondary" prefetch={false}>
          {t('save')}
        </ButtonLink>
        {published && (
          <form action={withdraw.bind(null, editionId)}>
            <Button type="submit" tone="text">
              {t('withdraw')}
            </Button>
          </form>
        )}
        {draft && (
          <ClientMessages parts={['editions', 'common']}>
            <DiscardDraft editionId={editionId} />
          </ClientMessages>
        )}
      </div>
      {draft ? <PublishCard draft={draft} /> : <p className="max-w-2xl text-ink-2">{t('fixed')}</p>}
      <MissingNeedles version={shown} reactions={reactions} />
      <PartsList editionId={editionId} version={shown} reactions={reactions} />
    </DeskPage>
  )
}
