import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { sharedReport } from '@/app/_data/reports'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { Downloads } from '@/app/_report/downloads'
import { Report } from '@/app/_report/report'
import { LanguageChoice } from '@/app/_shell/language-choice'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('report')
  return { title: t('title'), robots: { index: false } }
}

/** For whoever has the link. A link that was revoked and one that never was look the same. */
export default async function ReaderPage({ params }: { params: Promise<{ workshopId: string }> }) {
  const { workshopId } = await params
  const report = await sharedReport(workshopId)
  if (!report) notFound()
  return (
    <ClientMessages parts={['common', 'report', 'steps', 'tables', 'export']}>
      <main id="content">
        <Report report={report} />
      </main>
      <Downloads workshopId={workshopId} />
      <footer className="mx-auto max-w-[52rem] px-5 pb-6 print:hidden">
        <LanguageChoice />
      </footer>
    </ClientMessages>
  )
}
