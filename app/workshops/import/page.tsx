import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireAccount } from '@/app/_data/account'
import { mostMegabytes } from '@/app/_data/imports'
import { DeskPage } from '@/app/_shell/desk-page'
import { ImportForm, placeOf } from '@/app/_shell/import-form'

const problems = ['none', 'large', 'foreign', 'newer', 'unknown-kind', 'broken', 'busy', 'failed'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('import')
  return { title: t('title') }
}

interface ImportPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export default async function ImportPage({ searchParams }: ImportPageProps) {
  await requireAccount()
  const [t, asked] = [await getTranslations('import'), await searchParams]
  const problem = problems.find((each) => each === asked.problem)
  const path = placeOf(asked.path)
  return (
    <DeskPage title={t('title')}>
      <ImportForm
        action="/workshops/import/file"
        texts={{
          about: t('about'),
          file: t('file'),
          hint: t('hint', { megabytes: mostMegabytes }),
          submit: t('submit'),
          nothing: t('nothing'),
          ...(problem ? { problem: t(`problems.${problem}`) } : {}),
          ...(path === undefined ? {} : { where: t('where', { path }) }),
        }}
      />
    </DeskPage>
  )
}
