import { CalendarDays, EyeOff, UserRound } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
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
  const { title, hostName, mode, retentionDays } = invitation
  const t = await getTranslations('join.know')
  const modes = await getTranslations('common.modes')
  const privacy = await getTranslations('privacy')
  return (
    <PlainPage title={t('title')}>
      <p>{t.rich('called', { title, b: (text) => <bdi className="font-bold">{text}</bdi> })}</p>
      <Fact icon={<UserRound aria-hidden="true" />} title={t('host')}>
        <bdi>{hostName}</bdi>
      </Fact>
      <Fact icon={<EyeOff aria-hidden="true" />} title={modes(`${mode}.name`)}>
        {modes(`${mode}.about`)}
      </Fact>
      <Fact icon={<CalendarDays aria-hidden="true" />} title={t('kept')}>
        {t('keptText', { days: retentionDays })} <Link href="/privacy">{privacy('link')}</Link>
      </Fact>
      <ClientMessages parts={['join', 'common', 'refusals']}>
        <JoinForm mode={mode} />
      </ClientMessages>
    </PlainPage>
  )
}
