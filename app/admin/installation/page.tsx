import { getTranslations } from 'next-intl/server'
import { Card } from '@/app/_components/card'
import { workshopDefaults } from '@/app/_data/workshop-defaults'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { DeskPage } from '@/app/_shell/desk-page'
import { AdminParts } from '../admin-parts'
import { DefaultsForm } from './defaults-form'
import { Health } from './health'

export default async function InstallationPage() {
  const t = await getTranslations('admin.installation')
  const { retentionDays, atLeast } = await workshopDefaults()
  return (
    <DeskPage title={t('title')}>
      <AdminParts here="installation" />
      <Card className="grid max-w-2xl gap-4 p-5">
        <h2 className="text-lead">{t('defaults')}</h2>
        <p className="text-ink-2">{t('defaultsAbout')}</p>
        <ClientMessages parts={['admin', 'common']}>
          <DefaultsForm values={{ retentionDays: String(retentionDays), atLeast: String(atLeast) }} />
        </ClientMessages>
      </Card>
      <Card className="grid max-w-2xl gap-4 p-5">
        <h2 className="text-lead">{t('health')}</h2>
        <Health />
      </Card>
    </DeskPage>
  )
}
