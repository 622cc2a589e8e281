import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { gatherGroup } from '@/app/_actions/groups'
import { Button } from '@/app/_components/button'
import { ButtonLink } from '@/app/_components/button-link'
import { Card } from '@/app/_components/card'
import { EmptyState } from '@/app/_components/empty-state'
import { looseNames, ownGroups } from '@/app/_data/groups'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { DeskPage } from '@/app/_shell/desk-page'
import { NewGroup } from './new-group'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('groups')
  return { title: t('title') }
}

/** Names that conversations were held under, each one button away from being a group. */
async function LooseNames() {
  const [t, names] = [await getTranslations('groups'), await looseNames()]
  if (names.length === 0) return null
  return (
    <section className="grid gap-2">
      <h2 className="text-head">{t('loose')}</h2>
      <ul className="grid gap-1">
        {names.map(({ name, workshopIds }) => (
          <li key={name} className="flex flex-wrap items-center gap-x-4">
            <form action={gatherGroup.bind(null, name)}>
              <Button type="submit" tone="secondary">
                {t('gather', { name })}
              </Button>
            </form>
            <span className="text-ink-2">{t('workshops', { count: workshopIds.length })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

export default async function GroupsPage() {
  const [t, groups] = [await getTranslations('groups'), await ownGroups()]
  return (
    <DeskPage title={t('title')}>
      <p className="max-w-2xl">{t('about')}</p>
      {groups.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      ) : (
        <ul className="grid gap-3">
          {groups.map(({ groupId, name, workshops }) => (
            <li key={groupId}>
              <Card className="flex flex-wrap items-center gap-x-6 gap-y-3 p-5">
                <div className="min-w-60 flex-1">
                  <h2 className="text-lead">
                    <bdi>{name}</bdi>
                  </h2>
                  <p className="text-ink-2">{t('workshops', { count: workshops })}</p>
                </div>
                <ButtonLink href={`/groups/${groupId}`} tone="secondary">
                  {t('open', { name })}
                </ButtonLink>
              </Card>
            </li>
          ))}
        </ul>
      )}
      <LooseNames />
      <ClientMessages parts={['groups', 'common']}>
        <NewGroup />
      </ClientMessages>
    </DeskPage>
  )
}
