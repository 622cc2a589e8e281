import { getTranslations } from 'next-intl/server'
import { setAdmin, setDisabled } from '@/app/_actions/admin'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import type { Facilitator } from '@/app/_data/facilitators'
import { PasswordLink } from './password-link'

function Mark({ children }: { readonly children: string }) {
  return <span className="rounded-full border border-control px-3 py-1 text-note">{children}</span>
}

export async function FacilitatorCard({ person }: { readonly person: Facilitator }) {
  const t = await getTranslations('admin')
  const { userId, name, email, isAdmin, isDisabled, isOneself, hasSecondFactor } = person
  const change = t(isDisabled ? 'enable' : 'disable')
  return (
    <Card className="flex flex-wrap items-center gap-x-4 gap-y-2 p-5">
      <div className="min-w-60 flex-1">
        <h2 className="text-lead">
          <bdi>{name}</bdi> {isOneself && <span className="font-normal text-ink-2">({t('you')})</span>}
        </h2>
        <p className="text-ink-2">
          <bdi>{email}</bdi> · {t(hasSecondFactor ? 'twoSteps' : 'oneStep')}
        </p>
      </div>
      {isAdmin && <Mark>{t('admin')}</Mark>}
      {isDisabled && <Mark>{t('disabled')}</Mark>}
      {!isOneself && (
        <>
          {!isDisabled && <PasswordLink userId={userId} name={name} />}
          {!isDisabled && (
            <form action={setAdmin.bind(null, userId, !isAdmin)}>
              <Button
                type="submit"
                tone="text"
                aria-label={`${t(isAdmin ? 'takeAdmin' : 'makeAdmin')}: ${name}`}
              >
                {t(isAdmin ? 'takeAdmin' : 'makeAdmin')}
              </Button>
            </form>
          )}
          <form action={setDisabled.bind(null, userId, !isDisabled)}>
            <Button type="submit" tone="text" aria-label={`${change}: ${name}`}>
              {change}
            </Button>
          </form>
        </>
      )}
    </Card>
  )
}
