import { CalendarDays, Compass, EyeOff, UserRound } from 'lucide-react'
import { getFormatter, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { Card } from '@/app/_components/card'
import { currentInvitation } from '@/app/_data/knock'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { PlainPage } from '@/app/_shell/plain-page'
import { JoinForm } from './join-form'

function Fact({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <Card className="flex gap-3">
      <span className="mt-0.5">{icon}</span>
      <div>
        <h2 className="text-base">{title}</h2>
        <p>{children}</p>
      </div>
    </Card>
  )
}

/** What is asked and kept is said before anything is typed. */
export default async function JoinPage() {
  const invitation = await currentInvitation()
  if (!invitation) redirect('/')
  const { title, hostName, mode, retentionDays, ahead } = invitation
  const t = await getTranslations('join.know')
  const [modes, format] = [await getTranslations('common.modes'), await getFormatter()]
  const privacy = await getTranslations('privacy')
  return (
    <PlainPage title={t('title')}>
      <p>{t.rich('called', { title, b: (text) => <bdi className="font-bold">{text}</bdi> })}</p>
      {ahead && (
        <Fact icon={<Compass aria-hidden="true" />} title={t('ahead')}>
          {t('aheadText', {
            until: format.dateTime(new Date(ahead.closesAt), { dateStyle: 'long', timeStyle: 'short' }),
          })}
        </Fact>
      )}
      <Fact icon={<UserRound aria-hidden="true" />} title={t('host')}>
        <bdi>{hostName}</bdi>
      </Fact>
      <Fact icon={<EyeOff aria-hidden="true" />} title={modes(`${mode}.name`)}>
        {modes(`${mode}.about`)}
      </Fact>
      <Fact icon={<CalendarDays aria-hidden="true" />} title={t('kept')}>
        {t(ahead ? 'keptTextAhead' : 'keptText', { days: retentionDays })}{' '}
        <Link href="/privacy">{privacy('link')}</Link>
      </Fact>
      <ClientMessages parts={['join', 'common', 'refusals']}>
        <JoinForm mode={mode} />
      </ClientMessages>
    </PlainPage>
  )
}
