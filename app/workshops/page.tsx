import { getFormatter, getTranslations } from 'next-intl/server'
import { practise } from '@/app/_actions/workshops'
import { Button } from '@/app/_components/button'
import { ButtonLink } from '@/app/_components/button-link'
import { Card } from '@/app/_components/card'
import { EmptyState } from '@/app/_components/empty-state'
import type { ListedWorkshop } from '@/app/_data/workshops'
import { ledWorkshops } from '@/app/_data/workshops'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { DeskPage } from '@/app/_shell/desk-page'
import { workshopAddress } from '@/app/_shell/workshop-address'
import { DeleteWorkshop } from './delete-workshop'
import { WorkshopMore } from './workshop-more'

type Status = 'prepared' | 'lobby' | 'live' | 'closed'

async function WorkshopCard({ workshop }: { workshop: ListedWorkshop }) {
  const [t, modes, format] = [
    await getTranslations('desk.workshops'),
    await getTranslations('common.modes'),
    await getFormatter(),
  ]
  // The header stores what the log says; these four are all there are.
  const status = workshop.status as Status
  const mode = workshop.mode as 'named' | 'facilitator-only' | 'anonymous'
  const date = workshop.closedAt ?? workshop.createdAt
  return (
    <li>
      <Card className="flex flex-wrap items-center gap-x-6 gap-y-3 p-5">
        <div className="min-w-60 flex-1">
          <h2 className="text-lead">
            <bdi>{workshop.title}</bdi>
          </h2>
          <p className="text-ink-2">
            {workshop.groupName !== '' && <bdi>{workshop.groupName} · </bdi>}
            {t(workshop.closedAt ? 'closed' : 'made', {
              date: format.dateTime(date, { dateStyle: 'long' }),
            })}{' '}
            · {modes(`${mode}.name`)}
            {!workshop.isOwn && ` · ${t('along')}`}
          </p>
        </div>
        <p className="rounded-full border border-control px-3 py-1 text-note">{t(`status.${status}`)}</p>
        <ButtonLink
          href={workshopAddress(workshop)}
          tone={status === 'closed' ? 'secondary' : 'main'}
          aria-label={`${t(`open.${status}`)}: ${workshop.title}`}
        >
          {t(`open.${status}`)}
        </ButtonLink>
        <span className="flex flex-wrap items-center gap-1">
          <WorkshopMore workshopId={workshop.workshopId} title={workshop.title} />
          {workshop.isOwn && <DeleteWorkshop workshopId={workshop.workshopId} title={workshop.title} />}
        </span>
      </Card>
    </li>
  )
}

export default async function WorkshopsPage() {
  const [t, imports, templates, workshops] = [
    await getTranslations('desk.workshops'),
    await getTranslations('import'),
    await getTranslations('templates'),
    await ledWorkshops(),
  ]
  return (
    <DeskPage
      title={t('title')}
      actions={
        <>
          <ButtonLink href="/orders" tone="secondary">
            {templates('title')}
          </ButtonLink>
          <ButtonLink href="/workshops/import" tone="secondary">
            {imports('open')}
          </ButtonLink>
          <ButtonLink href="/workshops/new">{t('new')}</ButtonLink>
        </>
      }
    >
      <ClientMessages parts={['desk', 'common', 'templates', 'refusals']}>
        {workshops.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          <ul className="grid gap-3">
            {workshops.map((workshop) => (
              <WorkshopCard key={workshop.workshopId} workshop={workshop} />
            ))}
          </ul>
        )}
      </ClientMessages>
      <form action={practise} className="grid max-w-xl gap-2 pt-4">
        <p className="text-ink-2">{t('tryText')}</p>
        <div>
          <Button type="submit" tone="secondary">
            {t('try')}
          </Button>
        </div>
      </form>
    </DeskPage>
  )
}
