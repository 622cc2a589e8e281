import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { controller } from '@/app/_data/controller'
import { PlainPage } from '@/app/_shell/plain-page'
import { placeDays } from '@/lib/cookies'

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h2 className="text-lead">{title}</h2>
      {children}
    </section>
  )
}

/** For people who take part, in plain words. What the organisation needs stands in docs/privacy.md. */
export default async function PrivacyPage() {
  const t = await getTranslations('privacy')
  const { name, contact, securityLogDays } = controller()
  return (
    <PlainPage title={t('title')}>
      <Part title={t('who.title')}>
        <p>{name === undefined ? t('who.unnamed') : t('who.named', { name })}</p>
        {contact === undefined ? (
          <p>{t('who.noContact')}</p>
        ) : (
          <p>
            {t('who.contact')} <a href={contact}>{contact.replace(/^mailto:/, '')}</a>
          </p>
        )}
      </Part>
      <Part title={t('why.title')}>
        <p>{t('why.text')}</p>
      </Part>
      <Part title={t('seen.title')}>
        <ul className="grid list-disc gap-2 pl-5">
          {(['named', 'facilitator-only', 'anonymous'] as const).map((mode) => (
            <li key={mode}>{t(`seen.${mode}`)}</li>
          ))}
        </ul>
        <p>{t('seen.fixed')}</p>
        <p>{t('seen.few')}</p>
        <p>{t('seen.words')}</p>
      </Part>
      <Part title={t('what.title')}>
        <ul className="grid list-disc gap-2 pl-5">
          {(['entries', 'name', 'cookie'] as const).map((each) => (
            <li key={each}>{t(`what.${each}`, placeDays)}</li>
          ))}
        </ul>
        <p>{t('what.not')}</p>
      </Part>
      <Part title={t('long.title')}>
        <p>{t('long.text')}</p>
      </Part>
      <Part title={t('rights.title')}>
        <ul className="grid list-disc gap-2 pl-5">
          {(['takeBack', 'leave', 'ask', 'complain'] as const).map((each) => (
            <li key={each}>{t(`rights.${each}`)}</li>
          ))}
        </ul>
      </Part>
      <Part title={t('where.title')}>
        <p>{t('where.text')}</p>
      </Part>
      <Part title={t('accounts.title')}>
        <p>{t('accounts.text', { days: securityLogDays })}</p>
      </Part>
    </PlainPage>
  )
}
