import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'

/** Two sides of equal size, joined by "and". */
export function PolePair({ a, b }: { readonly a: string; readonly b: string }) {
  const t = useTranslations('common')
  return (
    <div className="grid grid-cols-[1fr_auto_1fr] items-center gap-3 leading-tight font-label">
      <Words>{a}</Words>
      <span className="grid size-11 place-items-center rounded-full bg-primary text-on-primary">
        {t('and')}
      </span>
      <Words className="text-right">{b}</Words>
    </div>
  )
}
