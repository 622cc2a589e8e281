import { getTranslations } from 'next-intl/server'
import { requireAccount } from '@/app/_data/account'
import { usableEditions } from '@/app/_data/editions'
import { ownGroups, requireOwnGroup } from '@/app/_data/groups'
import { templatesForMe } from '@/app/_data/templates'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { currentLanguage } from '@/app/_i18n/language'
import { DeskPage } from '@/app/_shell/desk-page'
import { runningOrders } from '@/lib/orders/running-orders'
import { CreateForm } from './create-form'

interface NewWorkshopPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

const followUp = 'follow-up'

/** With a group in the address it is the next conversation of that group. */
export default async function NewWorkshopPage({ searchParams }: NewWorkshopPageProps) {
  const { group: groupId, order } = await searchParams
  const group = typeof groupId === 'string' ? await requireOwnGroup(groupId) : undefined
  const [groups, all, account, editions, language, t] = [
    await ownGroups(),
    await templatesForMe(),
    await requireAccount(),
    await usableEditions(),
    await currentLanguage(),
    await getTranslations('desk.create'),
  ]
  const usable = all.filter(({ problem }) => !problem)
  const templates = [...usable.filter(({ isOwn }) => isOwn), ...usable.filter(({ isOwn }) => !isOwn)]
  const chosen = templates.find(({ templateId }) => templateId === order)
  return (
    <DeskPage title={t('title')}>
      <ClientMessages parts={['desk', 'common', 'refusals', 'orders', 'templates', 'editions']}>
        <CreateForm
          hostName={account.name}
          language={language}
          orderIds={runningOrders.map(({ orderId }) => orderId)}
          templates={templates}
          groupNames={groups.map(({ name }) => name)}
          {...(group ? { groupName: group.name, chosenOrder: followUp } : {})}
          {...(chosen ? { chosenOrder: `template:${chosen.templateId}` } : {})}
          editions={editions.map(({ editionId, version, languages, edition, isOwn }) => ({
            editionId,
            version,
            languages,
            name: edition.name,
            isOwn,
          }))}
        />
      </ClientMessages>
    </DeskPage>
  )
}
