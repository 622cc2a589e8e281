import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { makeOwnVersion } from '@/app/_actions/templates'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { EmptyState } from '@/app/_components/empty-state'
import { templatesForMe } from '@/app/_data/templates'
import { DeskPage } from '@/app/_shell/desk-page'
import type { Messages } from '@/lib/i18n/messages'
import { runningOrders } from '@/lib/orders/running-orders'
import { TemplateCard } from './template-card'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('templates')
  return { title: t('title') }
}

async function ReadyMade() {
  const [t, orders] = [await getTranslations('templates'), await getTranslations('orders')]
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {runningOrders.map(({ orderId, lines }) => {
        // The ids come from the same list that the texts are written for; a test holds them together.
        const key = orderId as keyof Messages['orders']
        const name = orders(`${key}.name`)
        const minutes = lines.reduce((sum, line) => sum + line.minutes, 0)
        return (
          <li key={orderId}>
            <Card className="grid h-full content-start gap-2 p-5">
              <h3 className="text-lead">{name}</h3>
              <p className="text-ink-2">{orders(`${key}.about`)}</p>
              <p className="text-note text-ink-2">{t('summary', { steps: lines.length, minutes })}</p>
              <form action={makeOwnVersion.bind(null, orderId, name)}>
                <Button
                  type="submit"
                  tone="secondary"
                  size="small"
                  aria-label={t('ownVersionLabel', { name })}
                >
                  {t('ownVersion')}
                </Button>
              </form>
            </Card>
          </li>
        )
      })}
    </ul>
  )
}

export default async function OrdersPage() {
  const [t, templates] = [await getTranslations('templates'), await templatesForMe()]
  const mine = templates.filter(({ isOwn }) => isOwn)
  const shared = templates.filter(({ isOwn }) => !isOwn)
  return (
    <DeskPage
      title={t('title')}
      actions={
        <form action={makeOwnVersion.bind(null, undefined, t('newName'))}>
          <Button type="submit">{t('make')}</Button>
        </form>
      }
    >
      <p className="max-w-2xl text-ink-2">{t('about')}</p>
      {[
        { title: t('mine'), list: mine, none: t('none') },
        { title: t('shared'), list: shared, none: t('noneShared') },
      ].map(({ title, list, none }) => (
        <section key={title} className="grid gap-3">
          <h2 className="text-head">{title}</h2>
          {list.length === 0 ? (
            <EmptyState title={none} />
          ) : (
            <ul className="grid gap-3">
              {list.map((template) => (
                <li key={template.templateId}>
                  <TemplateCard template={template} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      <section className="grid gap-3">
        <h2 className="text-head">{t('ready')}</h2>
        <ReadyMade />
      </section>
    </DeskPage>
  )
}
