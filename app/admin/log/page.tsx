import { getFormatter, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_components/button-link'
import { EmptyState } from '@/app/_components/empty-state'
import { FigureTable } from '@/app/_components/figure-table'
import { installation } from '@/app/_data/installation'
import type { SecurityLine } from '@/app/_data/security-log'
import { securityPage } from '@/app/_data/security-log'
import { DeskPage } from '@/app/_shell/desk-page'
import { AdminParts } from '../admin-parts'
import { LogFilter } from './log-filter'

interface LogProps {
  readonly searchParams: Promise<{
    readonly action?: string
    readonly result?: string
    readonly before?: string
  }>
}

const columns = ['when', 'what', 'outcome', 'who', 'on', 'from', 'times'] as const

export default async function LogPage({ searchParams }: LogProps) {
  const { lines, next, action, result } = await securityPage(await searchParams)
  const { securityLogDays } = await installation()
  const [t, format] = [await getTranslations('security'), await getFormatter()]
  const chosen = { ...(action === undefined ? {} : { action }), ...(result === undefined ? {} : { result }) }
  const isOlder = (await searchParams).before !== undefined

  function who({ actor, role }: SecurityLine) {
    if (actor !== undefined) return <bdi>{actor}</bdi>
    const roles = ['account', 'operator', 'participant', 'screen', 'visitor', 'server'] as const
    const known = roles.find((each) => each === role)
    return known === undefined ? t('unknown') : t(`roles.${known}`)
  }

  return (
    <DeskPage title={t('title')}>
      <AdminParts here="log" />
      <p className="text-ink-2">{t('about', { count: securityLogDays })}</p>
      <LogFilter action={action} result={result} />
      {lines.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <FigureTable
          tableId="log"
          caption={t('caption')}
          columns={columns.map((each) => ({ label: t(each), isNumber: each === 'times' }))}
          rows={lines.map((line) => ({
            rowId: line.eventId,
            head: format.dateTime(line.at, { dateStyle: 'short', timeStyle: 'medium' }),
            cells: [
              line.action === undefined ? t('unknown') : t(`actions.${line.action}`),
              line.result === undefined ? t('unknown') : t(`results.${line.result}`),
              who(line),
              line.object === undefined ? '' : <bdi>{line.object}</bdi>,
              line.origin ?? '',
              line.count,
            ],
          }))}
        />
      )}
      <div className="flex flex-wrap gap-4">
        {isOlder && (
          <ButtonLink href={{ pathname: '/admin/log', query: chosen }} tone="secondary">
            {t('newest')}
          </ButtonLink>
        )}
        {next !== undefined && (
          <ButtonLink href={{ pathname: '/admin/log', query: { ...chosen, before: next } }} tone="secondary">
            {t('older')}
          </ButtonLink>
        )}
      </div>
    </DeskPage>
  )
}
