import { getTranslations } from 'next-intl/server'
import { requireAccount } from '@/app/_data/account'
import { usableEditions } from '@/app/_data/editions'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { currentLanguage } from '@/app/_i18n/language'
import { DeskPage } from '@/app/_shell/desk-page'
import { runningOrders } from '@/lib/orders/running-orders'
import { CreateForm } from './create-form'

export default async function NewWorkshopPage() {
  const [account, editions, language, t] = [
    await requireAccount(),
    await usableEditions(),
    await currentLanguage(),
    await getTranslations('desk.create'),
  ]
  return (
    <DeskPage title={t('title')}>
      <ClientMessages parts={['desk', 'common', 'refusals', 'orders', 'editions']}>
        <CreateForm
          hostName={account.name}
          language={language}
          editions={editions.map(({ editionId, version, languages, edition, isOwn }) => ({
            editionId,
            version,
            languages,
            name: edition.name,
            isOwn,
          }))}
          orderIds={runningOrders.map((order) => order.orderId)}
        />
      </ClientMessages>
    </DeskPage>
  )
}
