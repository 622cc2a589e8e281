import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { createEdition } from '@/app/_actions/editions'
import { Button } from '@/app/_components/button'
import { ButtonLink } from '@/app/_components/button-link'
import { Card } from '@/app/_components/card'
import { EmptyState } from '@/app/_components/empty-state'
import { SelectField } from '@/app/_components/select-field'
import { requireAccount } from '@/app/_data/account'
import type { OwnEdition } from '@/app/_data/editions'
import { ownEditions, usableEditions } from '@/app/_data/editions'
import { DeskPage } from '@/app/_shell/desk-page'
import { EditionMarks } from './edition-marks'
import { editionWords } from './edition-words'
import { PublishedEditions } from './published-editions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editions')
  return { title: t('title') }
}

async function EditionCard({ own }: { readonly own: OwnEdition }) {
  const { t, either } = await editionWords()
  const newest = own.draft ?? own.earlier[0]
  if (!newest) return null
  const name = either(newest.edition.name)
  return (
    <li>
      <Card className="flex flex-wrap items-center gap-x-6 gap-y-3 p-5">
        <div className="min-w-60 flex-1">
          <h2 className="text-lead">
            <bdi>{name}</bdi>
          </h2>
          <p className="text-ink-2">
            {t('size', {
              needles: newest.edition.needles.length,
              dilemmas: newest.edition.dilemmas.length,
            })}
          </p>
        </div>
        <EditionMarks own={own} />
        <ButtonLink href={`/editions/${own.editionId}`} tone="secondary" aria-label={t('openOne', { name })}>
          {t('open')}
        </ButtonLink>
      </Card>
    </li>
  )
}

/** The compasses of this account: the built-in one is always there, own ones are made of it. */
export default async function EditionsPage() {
  const account = await requireAccount()
  const [own, usable, { t, either }] = [await ownEditions(), await usableEditions(), await editionWords()]
  return (
    <DeskPage
      title={t('title')}
      actions={
        <>
          <ButtonLink href="/kompas" tone="secondary">
            {t('readBuiltIn')}
          </ButtonLink>
          <ButtonLink href="/editions/import" tone="secondary">
            {t('import.open')}
          </ButtonLink>
        </>
      }
    >
      <p className="max-w-2xl">{t('about')}</p>
      {own.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <ul className="grid gap-3">
          {own.map((each) => (
            <EditionCard key={each.editionId} own={each} />
          ))}
        </ul>
      )}
      <form action={createEdition} className="flex max-w-2xl flex-wrap items-end gap-3">
        <div className="min-w-64 flex-1">
          <SelectField id="from" name="from" label={t('from')} hint={t('fromHint')}>
            {usable.map(({ editionId, edition }) => (
              <option key={editionId} value={editionId}>
                {either(edition.name)}
              </option>
            ))}
          </SelectField>
        </div>
        <Button type="submit">{t('make')}</Button>
      </form>
      {account.isAdmin && <PublishedEditions />}
    </DeskPage>
  )
}
