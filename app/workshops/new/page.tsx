import { getTranslations } from 'next-intl/server'
import { requireAccount } from '@/app/_data/account'
import { ownGroups, requireOwnGroup } from '@/app/_data/groups'
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
  const { group: groupId } = await searchParams
  const group = typeof groupId === 'string' ? await requireOwnGroup(groupId) : undefined
  const [groups, account, language, t] = [
    await ownGroups(),
    await requireAccount(),
    await currentLanguage(),
    await getTranslations('desk.create'),
  ]
  return (
    <DeskPage title={t('title')}>
      <ClientMessages parts={['desk', 'common', 'refusals', 'orders']}>
        <CreateForm
          hostName={account.name}
          language={language}
          orderIds={runningOrders.map((order) => order.orderId)}
          groupNames={groups.map(({ name }) => name)}
          {...(group ? { groupName: group.name, firstOrder: followUp } : {})}
        />
      </ClientMessages>
    </DeskPage>
  )
}
