import { useTranslations } from 'next-intl'
import { Words } from '@/app/_shell/words'

/** A few chapters need no list of them. */
const fewest = 3

/** What is in the report, to go to at once. */
export function Contents({
  entries,
}: {
  readonly entries: readonly { readonly id: string; readonly title: string }[]
}) {
  const t = useTranslations('report')
  if (entries.length < fewest) return null
  return (
    <nav className="report-contents" aria-labelledby="report-contents">
      <h2 id="report-contents">{t('contents')}</h2>
      <ol>
        {[
          ...entries,
          { id: 'report-coverage', title: t('coverage.title') },
          { id: 'report-time', title: t('time.title') },
        ].map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <Words>{title}</Words>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
