import { getTranslations } from 'next-intl/server'
import Link from 'next/link'

const parts = {
  people: '/admin',
  running: '/admin/running',
  log: '/admin/log',
  installation: '/admin/installation',
} as const

/** The pages of who looks after the installation. */
export async function AdminParts({ here }: { readonly here: keyof typeof parts }) {
  const t = await getTranslations('admin.parts')
  return (
    <nav aria-label={t('label')}>
      <ul className="flex flex-wrap gap-x-6 border-b border-line">
        {(['people', 'running', 'log', 'installation'] as const).map((part) => (
          <li key={part}>
            <Link
              href={parts[part]}
              aria-current={part === here ? 'page' : undefined}
              className={
                part === here
                  ? 'inline-flex min-h-11 items-center border-b-4 border-ink font-bold no-underline'
                  : 'inline-flex min-h-11 items-center'
              }
            >
              {t(part)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
