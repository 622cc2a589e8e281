import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/app/_components/button'
import { requireAccount } from '@/app/_data/account'
import { mostKilobytes } from '@/app/_data/edition-import'
import { ownAddress } from '@/app/_data/own-address'
import { DeskPage } from '@/app/_shell/desk-page'

const problems = ['none', 'large', 'foreign', 'newer', 'broken', 'busy', 'failed'] as const
/** Names of members and numbers: what a place in a file looks like, and nothing else. */
const placeInFile = /^[\w.-]{1,200}$/

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editions.import')
  return { title: t('title') }
}

interface ImportPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export default async function ImportEditionPage({ searchParams }: ImportPageProps) {
  await requireAccount()
  const [t, asked] = [await getTranslations('editions.import'), await searchParams]
  const problem = problems.find((each) => each === asked.problem)
  const path = typeof asked.path === 'string' && placeInFile.test(asked.path) ? asked.path : undefined
  return (
    <DeskPage title={t('title')}>
      <form
        method="post"
        action={ownAddress('/editions/import/file')}
        encType="multipart/form-data"
        className="grid max-w-2xl gap-4"
      >
        <p>{t('about')}</p>
        {problem && (
          <p id="problem" role="alert" className="rounded-m border-2 border-error px-4 py-2.5">
            <strong>{t(`problems.${problem}`)}</strong>{' '}
            {path !== undefined && <span className="block break-all">{t('where', { path })}</span>}{' '}
            {t('nothing')}
          </p>
        )}
        <label className="grid gap-1">
          <span className="field-label">{t('file')}</span>
          <span id="file-hint" className="field-hint">
            {t('hint', { kilobytes: mostKilobytes })}
          </span>
          <input
            type="file"
            name="file"
            accept=".json,application/json"
            required
            aria-describedby={problem ? 'problem file-hint' : 'file-hint'}
            className="min-h-11"
          />
        </label>
        <div>
          <Button type="submit">{t('submit')}</Button>
        </div>
      </form>
    </DeskPage>
  )
}
