import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireAccount } from '@/app/_data/account'
import { mostKilobytes } from '@/app/_data/edition-import'
import { DeskPage } from '@/app/_shell/desk-page'
import { ImportForm, placeOf } from '@/app/_shell/import-form'

const problems = ['none', 'large', 'foreign', 'newer', 'broken', 'busy', 'failed'] as const

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
  const path = placeOf(asked.path)
  return (
    <DeskPage title={t('title')}>
      <ImportForm
        action="/editions/import/file"
        texts={{
          about: t('about'),
          file: t('file'),
          hint: t('hint', { kilobytes: mostKilobytes }),
          submit: t('submit'),
          nothing: t('nothing'),
          ...(problem ? { problem: t(`problems.${problem}`) } : {}),
          ...(path === undefined ? {} : { where: t('where', { path }) }),
        }}
      />
    </DeskPage>
  )
}
