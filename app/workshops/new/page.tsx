import { getTranslations } from 'next-intl/server'
import { requireAccount } from '@/app/_data/account'
import { templatesForMe } from '@/app/_data/templates'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { currentLanguage } from '@/app/_i18n/language'
import { DeskPage } from '@/app/_shell/desk-page'
import { runningOrders } from '@/lib/orders/running-orders'
import { CreateForm } from './create-form'

interface NewWorkshopPageProps {
  readonly searchParams: Promise<{ readonly order?: string }>
}

export default async function NewWorkshopPage({ searchParams }: NewWorkshopPageProps) {
  const [account, language, t, { order }, all] = [
    await requireAccount(),
    await currentLanguage(),
    await getTranslations('desk.create'),
    await searchParams,
    await templatesForMe(),
  ]
  const usable = all.filter(({ problem }) => !problem)
  const templates = [...usable.filter(({ isOwn }) => isOwn), ...usable.filter(({ isOwn }) => !isOwn)]
  const chosen = templates.find(({ templateId }) => templateId === order)
  return (
    <DeskPage title={t('title')}>
      <ClientMessages parts={['desk', 'common', 'refusals', 'orders', 'templates']}>
        <CreateForm
          hostName={account.name}
          language={language}
          orderIds={runningOrders.map(({ orderId }) => orderId)}
          templates={templates}
          {...(chosen ? { chosenOrder: `template:${chosen.templateId}` } : {})}
        />
      </ClientMessages>
    </DeskPage>
  )
}
