import { getTranslations } from 'next-intl/server'
import { requireAccount } from '@/app/_data/account'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { currentLanguage } from '@/app/_i18n/language'
import { DeskPage } from '@/app/_shell/desk-page'
import { runningOrders } from '@/lib/orders/running-orders'
import { CreateForm } from './create-form'

export default async function NewWorkshopPage() {
  const [account, language, t] = [
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
        />
      </ClientMessages>
    </DeskPage>
  )
}
