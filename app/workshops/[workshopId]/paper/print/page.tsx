import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { paperOf } from '@/app/_data/paper'
import { DilemmaPaper, NeedlePaper, TablePaper } from '@/app/_paper/paper-cards'
import { PrintNow } from '@/app/_paper/print-now'
import { sayIn } from '@/lib/i18n/say'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('paper')
  return { title: t('title') }
}

interface PrintPageProps {
  readonly params: Promise<{ readonly workshopId: string }>
  readonly searchParams: Promise<{ readonly set?: string; readonly size?: string }>
}

/** The cards as they come out of the printer, and nothing else on the paper. */
export default async function PrintPage({ params, searchParams }: PrintPageProps) {
  const [{ workshopId }, asked] = [await params, await searchParams]
  const { cards, size, language, title, door } = await paperOf(workshopId, asked.set, asked.size)
  const t = await getTranslations('paper')
  const say = sayIn(language, 'paper')
  return (
    <>
      <header className="paper-bar flex flex-wrap items-center gap-4 border-b border-line bg-surface px-5 py-3">
        <Link href={`/workshops/${workshopId}/paper`} className="inline-flex min-h-11 items-center">
          {t('back')}
        </Link>
        <PrintNow label={t('printNow')} />
        <p className="text-ink-2">{t('printHint')}</p>
      </header>
      <main id="content" className={`paper paper-${size}`} lang={language} data-theme="light">
        <h1 className="sr-only">{title}</h1>
        {cards.map((card) => {
          if (card.type === 'needle') return <NeedlePaper key={card.number} card={card} say={say} />
          if (card.type === 'dilemma')
            return <DilemmaPaper key={`${card.dilemmaId}-${card.caseText}`} card={card} say={say} />
          return (
            <TablePaper key={card.question} card={card} say={say} title={title} {...(door ? { door } : {})} />
          )
        })}
      </main>
    </>
  )
}
