import { useTranslations } from 'next-intl'

const levels = ['1', '2', '3'] as const

/** How firm people stand, in one line. */
export function Firmness({ firmness }: { readonly firmness: readonly number[] }) {
  const t = useTranslations('steps.dilemma')
  const words = levels.map((level, index) => `${t(`phone.firm.${level}`)} ${firmness[index] ?? 0}`)
  return (
    <p className="text-note text-ink-2">
      {t('console.firmness')}: {words.join(' · ')}
    </p>
  )
}
