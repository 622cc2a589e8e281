'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { forgetKeptPromises, useKeptPromises } from '@/app/_live/kept-promises'
import { Words } from '@/app/_shell/words'

/** What this person promised, each with its own way back. Nobody else has these links. */
export function KeptPromisesList({ workshopId }: { readonly workshopId: string }) {
  const t = useTranslations('phone.promises')
  const promises = useKeptPromises(workshopId)
  const [isSure, setSure] = useState(false)
  if (promises.length === 0) return null
  return (
    <section className="grid gap-3 text-left" aria-labelledby="kept-promises">
      <h2 id="kept-promises" className="text-lead">
        {t('title', { count: promises.length })}
      </h2>
      <p className="text-note text-ink-2">{t('about')}</p>
      <ul className="grid gap-3">
        {promises.map(({ handle, what, secret }) => (
          <li key={handle}>
            <Card className="grid gap-1">
              <Words className="font-label">{what}</Words>
              <a
                href={`/c/${workshopId}/${secret}`}
                className="inline-flex min-h-11 items-center"
                aria-label={`${t('open')}: ${what}`}
              >
                {t('open')}
              </a>
            </Card>
          </li>
        ))}
      </ul>
      {isSure ? (
        <div className="grid gap-2">
          <p>{t('forgetSure')}</p>
          <Button tone="danger" size="phone" isWide onClick={() => forgetKeptPromises(workshopId)}>
            {t('forgetSubmit')}
          </Button>
          <Button tone="secondary" size="phone" isWide onClick={() => setSure(false)}>
            {t('keep')}
          </Button>
        </div>
      ) : (
        <Button tone="text" size="phone" isWide onClick={() => setSure(true)}>
          {t('forget')}
        </Button>
      )}
    </section>
  )
}
