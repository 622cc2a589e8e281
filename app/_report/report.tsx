import { useFormatter, useTranslations } from 'next-intl'
import { Mark } from '@/app/_components/mark'
import { ContentLanguageProvider, Words } from '@/app/_shell/words'
import { namesOfReport } from '@/lib/compass/names'
import { kits } from '@/lib/domain/steps/registry'
import type { Chapter } from '@/lib/domain/workshop/chapters'
import { chaptersOf } from '@/lib/domain/workshop/chapters'
import { coverageOf } from '@/lib/domain/workshop/coverage'
import type { CompassNames } from '@/lib/domain/workshop/report-schema'
import type { Report as ReportData } from '@/lib/domain/workshop/report'
import { ChapterSection } from './chapter-section'
import { Contents } from './contents'
import { CoverageSection } from './coverage-section'
import { InShort } from './in-short'
import { StepSection } from './step-section'
import { TimeSection } from './time-section'

/** Group, date, how many, in which mode, led by whom; then the words of who led. */
function Opening({ report }: { readonly report: ReportData }) {
  const t = useTranslations('report')
  const common = useTranslations('common')
  const tables = useTranslations('tables.report')
  const format = useFormatter()
  const { about, compass, people, closedAt, foreword } = report
  return (
    <>
      <header className="report-head">
        <p className="flex items-center gap-3 font-label">
          <Mark className="size-7" />
          {common('product')}
        </p>
        <h1>
          <Words>{about.title}</Words>
        </h1>
        <p className="text-lead">
          {about.groupName !== '' && (
            <>
              <Words>{about.groupName}</Words>.{' '}
            </>
          )}
          {t('opening', { people })}{' '}
          {report.proxies !== undefined && <>{tables('proxies', { count: report.proxies })} </>}
          {report.tablePhones !== undefined && <>{tables('phones', { count: report.tablePhones })} </>}
          {report.onPaper !== undefined && <>{t('onPaper', { count: report.onPaper })} </>}
          {closedAt !== undefined &&
            t('heldOn', { date: format.dateTime(new Date(closedAt), { dateStyle: 'long' }) })}
        </p>
        <p className="text-ink-2">
          {compass !== undefined && <>{t('compass', { name: compass.name, version: compass.version })} </>}
          {t('ledBy', { name: about.hostName })} {common(`modes.${about.mode}.name`)}.{' '}
          {about.mode !== 'named' && t('smallGroups', { count: about.atLeast })}
        </p>
      </header>
      {foreword !== undefined && (
        <section className="report-foreword" aria-labelledby="report-foreword">
          <h2 id="report-foreword">{t('foreword')}</h2>
          <p className="whitespace-pre-line">
            <Words>{foreword}</Words>
          </p>
          <p className="text-ink-2">
            <Words>{about.hostName}</Words>
          </p>
        </section>
      )}
    </>
  )
}

type SubjectChapter = Extract<Chapter, { type: 'subject' }>

/** Named as the group was asked; only when it was not, as the compass has it. */
function nameOf({ subject, placed }: SubjectChapter, { needles, routes }: CompassNames): string {
  if (subject.type === 'route')
    return routes.find(({ letter }) => letter === subject.letter)?.name ?? subject.letter
  return placed?.needle.name ?? needles.find(({ number }) => number === subject.number)?.name ?? ''
}

function chapterIdOf({ subject }: SubjectChapter): string {
  return `about-${subject.type === 'needle' ? subject.number : subject.letter}`
}

/** The travel report: what was asked, where the group stood, what was said and taken along. */
export function Report({ report }: { readonly report: ReportData }) {
  const common = useTranslations('common')
  const compass = namesOfReport(report)
  const chapters = chaptersOf(kits, report)
  const coverage = coverageOf(kits, report, compass.needles)
  const entries = chapters.flatMap((chapter) =>
    chapter.type === 'subject'
      ? { id: chapterIdOf(chapter), title: nameOf(chapter, compass) }
      : chapter.steps.map(({ stepId, title }) => ({ id: `step-${stepId}`, title })),
  )
  return (
    <ContentLanguageProvider language={report.about.language}>
      <article className="report">
        <Opening report={report} />
        {report.steps.length > 0 && <InShort report={report} coverage={coverage} />}
        <Contents entries={entries} />
        {chapters.map((chapter, index) =>
          chapter.type === 'subject' ? (
            <ChapterSection
              key={chapterIdOf(chapter)}
              chapter={chapter}
              title={nameOf(chapter, compass)}
              chapterId={chapterIdOf(chapter)}
            />
          ) : (
            <div key={`along-${index}`} className="report-along">
              {chapter.steps.map((step) => (
                <StepSection key={step.stepId} step={step} level="h2" />
              ))}
            </div>
          ),
        )}
        <CoverageSection coverage={coverage} dimensionNames={compass.dimensionNames} />
        <TimeSection report={report} />
        <footer className="report-foot">{common('motto')}</footer>
      </article>
    </ContentLanguageProvider>
  )
}
