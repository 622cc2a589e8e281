import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { CompassLegend } from '@/app/_figures/compass-legend'
import { EmptyState } from '@/app/_components/empty-state'
import { journeyOfGroup, requireOwnGroup } from '@/app/_data/groups'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { CompassOverTime } from '@/app/_journey/compass-over-time'
import { DilemmasOverTime } from '@/app/_journey/dilemmas-over-time'
import { PromisesOverTime } from '@/app/_journey/promises-over-time'
import type { StopName } from '@/app/_journey/stop-names'
import { DeskPage } from '@/app/_shell/desk-page'
import type { Stop } from '@/lib/domain/journey/stops'

interface JourneyPageProps {
  readonly params: Promise<{ groupId: string }>
}

export async function generateMetadata({ params }: JourneyPageProps): Promise<Metadata> {
  const { groupId } = await params
  const t = await getTranslations('groups.journey')
  return { title: t('title', { name: (await requireOwnGroup(groupId)).name }) }
}

async function namesOf(stops: readonly Stop[]): Promise<ReadonlyMap<string, StopName>> {
  const [t, format] = [await getTranslations('groups.journey'), await getFormatter()]
  return new Map(
    stops.map(({ workshopId, report: { about, closedAt } }) => {
      const day =
        closedAt === undefined ? t('noDay') : format.dateTime(new Date(closedAt), { dateStyle: 'medium' })
      return [workshopId, { title: about.title, day }]
    }),
  )
}

async function Stops({ stops, names }: { stops: readonly Stop[]; names: ReadonlyMap<string, StopName> }) {
  const t = await getTranslations('groups.journey')
  return (
    <section className="grid gap-3" aria-labelledby="journey-stops">
      <h2 id="journey-stops" className="text-head">
        {t('stops')}
      </h2>
      <ol className="journey-stops">
        {stops.map(({ workshopId, report: { about, people } }) => (
          <li key={workshopId}>
            <p className="text-ink-2">{names.get(workshopId)?.day}</p>
            <Link
              href={`/workshops/${workshopId}/report`}
              className="font-label"
              aria-label={t('report', { title: about.title })}
            >
              <bdi>{about.title}</bdi>
            </Link>
            <p className="text-note text-ink-2">{t('stop', { people })}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

export default async function JourneyPage({ params }: JourneyPageProps) {
  const { groupId } = await params
  const { name } = await requireOwnGroup(groupId)
  const journey = await journeyOfGroup(groupId)
  const { stops, needles, dilemmas, promises } = journey
  const [t, screen, names] = [
    await getTranslations('groups.journey'),
    await getTranslations('steps.compass.screen'),
    await namesOf(stops),
  ]
  return (
    <DeskPage title={t('title', { name })}>
      <p className="max-w-2xl text-lead">{t('about')}</p>
      <ClientMessages parts={['groups', 'common', 'steps']}>
        {stops.length < 2 && (
          <EmptyState title={t('tooShort')}>{t('tooShortText', { count: stops.length })}</EmptyState>
        )}
        {stops.length > 0 && <Stops stops={stops} names={names} />}
        {stops.length > 1 && (
          <>
            <CompassOverTime needles={needles} names={names} />
            {needles.shared.length > 0 && (
              <CompassLegend
                figureId="journey"
                size="note"
                labels={{
                  now: screen('legendNow'),
                  desired: screen('legendDesired'),
                  spread: screen('legendBand'),
                  tooFew: screen('tooFew'),
                }}
              />
            )}
            <DilemmasOverTime dilemmas={dilemmas} names={names} />
          </>
        )}
        {stops.length > 0 && <PromisesOverTime promises={promises} names={names} />}
      </ClientMessages>
    </DeskPage>
  )
}
