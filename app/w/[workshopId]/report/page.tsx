import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { reportForParticipant } from '@/app/_data/places'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { BecameOfMine } from '@/app/_report/became-of-mine'
import { Downloads } from '@/app/_report/downloads'
import { Report } from '@/app/_report/report'
import { LanguageChoice } from '@/app/_shell/language-choice'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('report')
  return { title: t('title'), robots: { index: false } }
}

/** The report for who took part. As long as it is not published there is no such page. */
export default async function ParticipantReportPage({ params }: { params: Promise<{ workshopId: string }> }) {
  const { workshopId } = await params
  const [t, own] = [await getTranslations('phone.closed'), await reportForParticipant(workshopId)]
  if (!own) notFound()
  return (
    <ClientMessages parts={['common', 'report', 'steps', 'tables', 'export']}>
      <main id="content">
        <p className="mx-auto max-w-[52rem] px-5 pt-4 print:hidden">
          <Link href={`/w/${workshopId}`} className="inline-flex min-h-11 items-center">
            {t('backToTalk')}
          </Link>
        </p>
        <BecameOfMine became={own.became} language={own.report.about.language} />
        <Report report={own.report} />
      </main>
      <Downloads workshopId={workshopId} />
      <footer className="mx-auto max-w-[52rem] px-5 pb-6 print:hidden">
        <LanguageChoice />
      </footer>
    </ClientMessages>
  )
}
