import { getTranslations } from 'next-intl/server'
import { Card } from '@/app/_components/card'
import { requireAccount } from '@/app/_data/account'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { DeskPage } from '@/app/_shell/desk-page'
import { OwnSessions } from './own-sessions'
import { PasswordForm } from './password-form'
import { SecondFactorForm } from './second-factor-form'

export default async function AccountPage() {
  const { hasSecondFactor } = await requireAccount()
  const t = await getTranslations('account')
  return (
    <DeskPage title={t('account')}>
      <ClientMessages parts={['account', 'common']}>
        <OwnSessions />
        <Card className="grid max-w-2xl gap-4 p-5">
          <h2 className="text-lead">{t('own.factor')}</h2>
          <SecondFactorForm isOn={hasSecondFactor} />
        </Card>
        <Card className="grid max-w-2xl gap-4 p-5">
          <h2 className="text-lead">{t('own.password')}</h2>
          <PasswordForm />
        </Card>
      </ClientMessages>
    </DeskPage>
  )
}
