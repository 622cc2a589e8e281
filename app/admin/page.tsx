import { getTranslations } from 'next-intl/server'
import { Card } from '@/app/_components/card'
import { facilitators } from '@/app/_data/facilitators'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { DeskPage } from '@/app/_shell/desk-page'
import { AdminParts } from './admin-parts'
import { FacilitatorCard } from './facilitator-card'
import { InviteForm } from './invite-form'

export default async function AdminPage() {
  const [people, t] = [await facilitators(), await getTranslations('admin')]
  return (
    <DeskPage title={t('title')}>
      <AdminParts here="people" />
      <ClientMessages parts={['admin', 'common']}>
        <ul className="grid gap-3">
          {people.map((person) => (
            <li key={person.userId}>
              <FacilitatorCard person={person} />
            </li>
          ))}
        </ul>
        <Card className="grid max-w-2xl gap-4 p-5">
          <h2 className="text-lead">{t('invite')}</h2>
          <p className="text-ink-2">{t('inviteAbout')}</p>
          <InviteForm />
        </Card>
      </ClientMessages>
    </DeskPage>
  )
}
