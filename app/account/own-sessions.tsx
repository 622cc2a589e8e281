import { getFormatter, getTranslations } from 'next-intl/server'
import { endSession } from '@/app/_actions/own-account'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import type { OwnSession } from '@/app/_data/own-account'
import { ownSessions } from '@/app/_data/own-account'
import { deviceOf } from './device'

async function SessionLine({ session }: { readonly session: OwnSession }) {
  const [t, format] = [await getTranslations('account.own'), await getFormatter()]
  const device = deviceOf(session.userAgent)
  const name = device ? t('device', device) : t('unknownDevice')
  const date = format.dateTime(session.startedAt, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <li className="flex min-h-11 flex-wrap items-center gap-x-4">
      <span className="flex-1">
        {name} <span className="text-ink-2">{t('since', { date })}</span>
      </span>
      {session.isThisOne ? (
        <span className="rounded-full border border-control px-3 py-1 text-note">{t('thisOne')}</span>
      ) : (
        <form action={endSession.bind(null, session.sessionId)}>
          <Button type="submit" tone="text" aria-label={`${t('end')}: ${name}, ${date}`}>
            {t('end')}
          </Button>
        </form>
      )}
    </li>
  )
}

export async function OwnSessions() {
  const [t, sessions] = [await getTranslations('account.own'), await ownSessions()]
  return (
    <Card className="grid max-w-2xl gap-3 p-5">
      <h2 className="text-lead">{t('sessions')}</h2>
      <p className="text-ink-2">{t('sessionsAbout')}</p>
      <ul className="grid gap-1">
        {sessions.map((session) => (
          <SessionLine key={session.sessionId} session={session} />
        ))}
      </ul>
    </Card>
  )
}
