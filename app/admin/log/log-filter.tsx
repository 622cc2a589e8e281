import { getTranslations } from 'next-intl/server'
import { Button } from '@/app/_components/button'
import { SelectField } from '@/app/_components/select-field'
import { ownAddress } from '@/app/_data/own-address'
import { securityActions, securityResults } from '@/app/_data/security-log'

interface LogFilterProps {
  readonly action: string | undefined
  readonly result: string | undefined
}

/** A plain form that asks for the page again: what is chosen stands in its address. */
export async function LogFilter({ action = '', result = '' }: LogFilterProps) {
  const t = await getTranslations('security')
  const actions = securityActions
    .map((each) => [each, t(`actions.${each}`)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b))
  return (
    <form
      action={ownAddress('/admin/log')}
      className="flex flex-wrap items-end gap-4"
      aria-label={t('filter')}
    >
      <SelectField id="action" name="action" label={t('what')} defaultValue={action}>
        <option value="">{t('all')}</option>
        {actions.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </SelectField>
      <SelectField id="result" name="result" label={t('outcome')} defaultValue={result}>
        <option value="">{t('all')}</option>
        {securityResults.map((each) => (
          <option key={each} value={each}>
            {t(`results.${each}`)}
          </option>
        ))}
      </SelectField>
      <Button type="submit" tone="secondary">
        {t('show')}
      </Button>
    </form>
  )
}
