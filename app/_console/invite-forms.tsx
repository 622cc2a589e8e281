'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { inviteByEmail, makeCoLeadLink } from '@/app/_actions/co-leads'
import type { InviteAnswer } from '@/app/_data/co-leads'
import { Button } from '@/app/_components/button'
import { TextField } from '@/app/_components/text-field'

/** Two ways in for a colleague: their address, when they have an account, or a link that works once. */
export function InviteForms({ workshopId }: { readonly workshopId: string }) {
  const t = useTranslations('console.leading')
  const [common, refusals] = [useTranslations('common'), useTranslations('refusals')]
  const [email, setEmail] = useState('')
  const [answer, setAnswer] = useState<InviteAnswer>()
  const [link, setLink] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function invite(): Promise<void> {
    setBusy(true)
    const given = await inviteByEmail(workshopId, email)
    setAnswer(given)
    if (given.ok) setEmail('')
    setBusy(false)
  }

  function problem(): string | undefined {
    if (!answer || answer.ok) return undefined
    if (answer.why === 'no-account' || answer.why === 'oneself') return t(`invite.${answer.why}`)
    return refusals(answer.why)
  }

  const error = problem()
  return (
    <div className="grid gap-4 border-t border-line pt-4">
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          void invite()
        }}
      >
        <TextField
          id="co-lead-email"
          type="email"
          label={t('invite.email')}
          hint={t('invite.emailHint')}
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          {...(error === undefined ? {} : { error })}
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" tone="secondary" size="small" isBusy={isBusy} busyLabel={common('wait')}>
            {t('invite.submit')}
          </Button>
          <span role="status" className="text-ok">
            {answer?.ok ? t('invite.done', { name: answer.name }) : ''}
          </span>
        </div>
      </form>
      <div className="grid gap-2">
        <Button
          tone="secondary"
          size="small"
          className="justify-self-start"
          onClick={() => void makeCoLeadLink(workshopId).then(setLink)}
        >
          {t('invite.link')}
        </Button>
        {link !== '' && (
          <TextField
            id="co-lead-link"
            label={t('invite.linkLabel')}
            hint={t('invite.linkHint')}
            value={link}
            readOnly
            onFocus={(event) => event.target.select()}
          />
        )}
      </div>
    </div>
  )
}
