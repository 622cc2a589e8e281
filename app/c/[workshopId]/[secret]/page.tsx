import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Card } from '@/app/_components/card'
import type { PromiseBehind } from '@/app/_data/follow-up'
import { promiseBehind, reminderWeeks } from '@/app/_data/follow-up'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { PlainPage } from '@/app/_shell/plain-page'
import { ContentLanguageProvider, Words } from '@/app/_shell/words'
import { OutcomeForm } from './outcome-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('followUp')
  return { title: t('title'), robots: { index: false } }
}

const facts = ['withWhom', 'firstSign', 'byWhen'] as const

async function Promised({ found }: { readonly found: PromiseBehind }) {
  const [t, words] = [await getTranslations('followUp'), await getTranslations('steps.commitments.facts')]
  const { promise, title } = found
  return (
    <Card className="grid gap-1">
      <p className="text-lead font-label">
        <Words>{promise.what}</Words>
      </p>
      <dl>
        {facts
          .filter((fact) => promise[fact] !== '')
          .map((fact) => (
            <div key={fact}>
              <dt className="inline text-ink-2">{words(fact)}: </dt>
              <dd className="inline">
                <Words>{promise[fact]}</Words>
              </dd>
            </div>
          ))}
      </dl>
      <p className="text-note text-ink-2">{t('from', { title })}</p>
    </Card>
  )
}

/** For who has the link of a promise: what it was, what became of it, and a reminder. */
export default async function FollowUpPage({
  params,
}: {
  params: Promise<{ workshopId: string; secret: string }>
}) {
  const { workshopId, secret } = await params
  const [t, found] = [await getTranslations('followUp'), await promiseBehind(workshopId, secret)]
  if (!found) notFound()
  const { isClosed, promise, outcome, language } = found
  return (
    <PlainPage title={t('title')}>
      <ClientMessages parts={['followUp', 'steps', 'refusals', 'common']}>
        <ContentLanguageProvider language={language}>
          <Promised found={found} />
          <p className="text-ink-2">{promise.isShared ? t('shared') : t('alone')}</p>
          {isClosed ? (
            <OutcomeForm
              workshopId={workshopId}
              secret={secret}
              {...(outcome === undefined ? {} : { outcome })}
            />
          ) : (
            <p>{t('notClosed')}</p>
          )}
          <section className="grid gap-2" aria-labelledby="reminder">
            <h2 id="reminder" className="text-lead">
              {t('reminder.title')}
            </h2>
            <p className="text-ink-2">{t('reminder.about')}</p>
            <ul className="flex flex-wrap gap-x-6">
              {reminderWeeks.map((weeks) => (
                <li key={weeks}>
                  <a
                    href={`/c/${workshopId}/${secret}/reminder?weeks=${weeks}`}
                    download
                    className="inline-flex min-h-11 items-center"
                  >
                    {t('reminder.weeks', { weeks })}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        </ContentLanguageProvider>
      </ClientMessages>
    </PlainPage>
  )
}
