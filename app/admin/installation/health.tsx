import { getFormatter, getTranslations } from 'next-intl/server'
import { installation } from '@/app/_data/installation'

const bytesInMegabyte = 1_000_000

const mailWords = { sent: 'mailSent', failed: 'mailFailed', off: 'mailOff' } as const

/** What somebody looks at first when people say that it does not work. */
export async function Health() {
  const found = await installation()
  const [t, format] = [await getTranslations('admin.installation'), await getFormatter()]
  const size = (bytes: number) => t('size', { size: format.number(Math.round(bytes / bytesInMegabyte)) })
  const isLarge = found.databaseBytes === undefined ? '' : `, ${size(found.databaseBytes)}`
  const facts: readonly (readonly [string, string])[] = [
    [t('write'), t(found.isReady ? 'yes' : 'no')],
    [t('database'), `${t(found.database)}${isLarge}`],
    [t('free'), size(found.freeBytes)],
    [t('memory'), size(found.memoryBytes)],
    [t('since'), format.dateTime(found.startedAt, { dateStyle: 'medium', timeStyle: 'short' })],
    [t('connections'), format.number(found.connections)],
    [t('mail'), t(mailWords[found.mail])],
    [t('sso'), found.ssoName ?? t('off')],
    [t('https'), t(found.isHttps ? 'yes' : 'httpsOff')],
    [t('proxies'), format.number(found.trustedProxies)],
    [t('logDays'), t('days', { count: found.securityLogDays })],
  ]
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
      {facts.map(([what, words]) => (
        <div key={what} className="contents">
          <dt className="font-bold">{what}</dt>
          <dd className="m-0">{words}</dd>
        </div>
      ))}
    </dl>
  )
}
