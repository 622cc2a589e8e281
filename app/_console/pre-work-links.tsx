'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { makeInvitations, makeSharedLink } from '@/app/_actions/pre-work'
import { Button } from '@/app/_components/button'
import { TextArea } from '@/app/_components/text-area'
import { TextField } from '@/app/_components/text-field'
import { limits } from '@/lib/domain/workshop/limits'

/** One link for all, or links that each work once. Shown once: we keep no copy. */
export function PreWorkLinks({ workshopId }: { readonly workshopId: string }) {
  const t = useTranslations('console.preWork')
  const [shared, setShared] = useState('')
  const [count, setCount] = useState('12')
  const [personal, setPersonal] = useState<readonly string[]>([])

  return (
    <div className="grid gap-4 border-t border-line pt-4">
      <div className="grid gap-2">
        <h3 className="text-lead">{t('shared')}</h3>
        <p className="text-note text-ink-2">{t('sharedText')}</p>
        <div>
          <Button tone="secondary" onClick={() => void makeSharedLink(workshopId).then(setShared)}>
            {t('makeShared')}
          </Button>
        </div>
        {shared !== '' && (
          <TextField
            id="ahead-link"
            label={t('link')}
            value={shared}
            readOnly
            onFocus={(event) => event.target.select()}
          />
        )}
      </div>
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          void makeInvitations(workshopId, Number(count)).then(setPersonal)
        }}
      >
        <h3 className="text-lead">{t('personal')}</h3>
        <p className="text-note text-ink-2">{t('personalText')}</p>
        <div className="flex flex-wrap items-end gap-3">
          <TextField
            id="ahead-count"
            type="number"
            label={t('count')}
            min={1}
            max={limits.invitationsAtOnce}
            required
            value={count}
            onChange={(event) => setCount(event.target.value)}
            className="max-w-32"
          />
          <Button type="submit" tone="secondary">
            {t('makePersonal')}
          </Button>
        </div>
        {personal.length > 0 && (
          <TextArea
            id="ahead-links"
            label={t('links', { count: personal.length })}
            hint={t('once')}
            value={personal.join('\n')}
            readOnly
            rows={6}
            onFocus={(event) => event.target.select()}
          />
        )}
      </form>
    </div>
  )
}
