import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { ButtonLink } from '@/app/_components/button-link'
import { journeyOfGroup, requireOwnGroup, workshopsOfGroup } from '@/app/_data/groups'
import type { OwnWorkshop } from '@/app/_data/workshops'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { DeskPage } from '@/app/_shell/desk-page'
import { workshopAddress } from '@/app/_shell/workshop-address'
import { openPromisesOf } from '@/lib/domain/journey/journey'
import { DeleteGroup } from './delete-group'
import { RenameGroup } from './rename-group'

interface GroupPageProps {
  readonly params: Promise<{ groupId: string }>
}

export async function generateMetadata({ params }: GroupPageProps): Promise<Metadata> {
  const { groupId } = await params
  return { title: (await requireOwnGroup(groupId)).name }
}

async function Workshops({ workshops }: { readonly workshops: readonly OwnWorkshop[] }) {
  const [t, desk, format] = [
    await getTranslations('groups.page'),
    await getTranslations('desk.workshops'),
    await getFormatter(),
  ]
  if (workshops.length === 0) return <p className="text-ink-2">{t('noWorkshops')}</p>
  return (
    <ol className="grid gap-2">
      {workshops.map((workshop) => {
        const { workshopId, title, closedAt, createdAt } = workshop
        const date = format.dateTime(closedAt ?? createdAt, { dateStyle: 'long' })
        return (
          <li key={workshopId} className="border-l-4 border-primary pl-4">
            <Link href={workshopAddress(workshop)} className="font-label">
              <bdi>{title}</bdi>
            </Link>
            <p className="text-ink-2">{desk(closedAt ? 'closed' : 'made', { date })}</p>
          </li>
        )
      })}
    </ol>
  )
}

/** A group: its conversations over time, and what it promised and has not come back to. */
export default async function GroupPage({ params }: GroupPageProps) {
  const { groupId } = await params
  const { name } = await requireOwnGroup(groupId)
  const [t, workshops] = [await getTranslations('groups.page'), await workshopsOfGroup(groupId)]
  const promises = openPromisesOf(await journeyOfGroup(groupId))
  return (
    <DeskPage
      title={name}
      actions={
        <>
          <ButtonLink href={`/groups/${groupId}/journey`} tone="secondary">
            {t('journey')}
          </ButtonLink>
          <ButtonLink href={`/workshops/new?group=${groupId}`}>{t('newWorkshop')}</ButtonLink>
        </>
      }
    >
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <section className="grid gap-3">
          <h2 className="text-head">{t('workshops')}</h2>
          <Workshops workshops={workshops} />
        </section>
        <section className="grid gap-3">
          <h2 className="text-head">{t('promises')}</h2>
          <p className="text-ink-2">{promises.length === 0 ? t('noPromises') : t('promisesAbout')}</p>
          <ul className="grid gap-2">
            {promises.map(({ promiseId, what, from }) => (
              <li key={promiseId} className="border-l-4 border-dashed border-control pl-4">
                <p dir="auto">{what}</p>
                <p className="text-note text-ink-2">{t('from', { title: from })}</p>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <ClientMessages parts={['groups', 'common']}>
        <div className="flex flex-wrap items-end gap-4 border-t border-line pt-6">
          <RenameGroup groupId={groupId} name={name} />
          <DeleteGroup groupId={groupId} name={name} />
        </div>
      </ClientMessages>
    </DeskPage>
  )
}
