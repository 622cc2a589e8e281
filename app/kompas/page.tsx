import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { NumberBadge } from '@/app/_components/number-badge'
import { currentLanguage } from '@/app/_i18n/language'
import { builtInCompass } from '@/lib/compass/compass'
import { KompasPage } from './kompas-page'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('kompas')
  return { title: t('title'), description: t('intro') }
}

/** The compass explained: five dimensions, each with its needles and the roads that lead on. */
export default async function CompassPage() {
  const [t, language] = [await getTranslations('kompas'), await currentLanguage()]
  const { dimensions, needles, routes } = builtInCompass
  return (
    <KompasPage>
      <h1 className="text-title">{t('heading')}</h1>
      <p className="text-lead">{t('intro')}</p>
      <p>{t('how')}</p>
      {dimensions.map(({ number, roman, name, about }) => (
        <section key={number} className="kompas-dimension" data-dimension={number}>
          <h2 className="text-head">
            {roman}. {name[language]}
          </h2>
          <p>{about[language]}</p>
          <ul className="grid gap-1">
            {needles
              .filter(({ dimension }) => dimension === number)
              .map((needle) => (
                <li key={needle.number}>
                  <Link href={`/kompas/${needle.number}`} className="kompas-link">
                    <NumberBadge dimension={number} label={needle.number} />
                    {needle.name[language]}
                  </Link>
                </li>
              ))}
          </ul>
          <h3 className="text-base">{t('roads')}</h3>
          <ul className="grid gap-1">
            {routes
              .filter(({ dimension }) => dimension === number)
              .map((route) => (
                <li key={route.letter}>
                  <Link href={`/kompas/${route.letter}`} className="kompas-link">
                    <NumberBadge dimension={number} label={route.letter} isOpen />
                    {route.name[language]}
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </KompasPage>
  )
}
