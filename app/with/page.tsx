import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { turnDown } from '@/app/_actions/co-leads'
import { Button } from '@/app/_components/button'
import { ButtonLink } from '@/app/_components/button-link'
import { Card } from '@/app/_components/card'
import { coLeadInvitation } from '@/app/_data/co-leads'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { DeskPage } from '@/app/_shell/desk-page'
import { TakeForm } from './take-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk.with')
  return { title: t('title') }
}

export default async function WithPage() {
  const [t, invitation] = [await getTranslations('desk.with'), await coLeadInvitation()]
  return (
    <DeskPage title={t('title')}>
      <Card className="grid max-w-2xl gap-4 p-6">
        {invitation && !invitation.isIn ? (
          <>
            <p className="text-lead">
              {t.rich('text', {
                host: invitation.hostName,
                title: invitation.title,
                b: (words) => (
                  <b>
                    <bdi>{words}</bdi>
                  </b>
                ),
              })}
            </p>
            <p className="text-ink-2">{t('about')}</p>
            <ClientMessages parts={['desk', 'common', 'refusals']}>
              <TakeForm />
            </ClientMessages>
          </>
        ) : (
          <>
            <p className="text-lead">{invitation ? t('isIn') : t('notValid')}</p>
            {invitation ? (
              <div>
                <ButtonLink href={`/workshops/${invitation.workshopId}/lead`}>{t('toLead')}</ButtonLink>
              </div>
            ) : (
              <form action={turnDown}>
                <Button type="submit">{t('toWorkshops')}</Button>
              </form>
            )}
          </>
        )}
      </Card>
    </DeskPage>
  )
}
