import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ButtonLink } from '@/app/_components/button-link'
import { NumberBadge } from '@/app/_components/number-badge'
import { currentLanguage } from '@/app/_i18n/language'
import { builtInCompass, dilemmasAbout } from '@/lib/compass/compass'
import type { DimensionNumber, Needle, Route } from '@/lib/compass/schema'
import type { Language } from '@/lib/domain/language'
import { DilemmaCard } from '../dilemma-card'
import { KompasPage } from '../kompas-page'

interface PartPageProps {
  readonly params: Promise<{ readonly part: string }>
}

type Place =
  { readonly type: 'needle'; readonly needle: Needle } | { readonly type: 'route'; readonly route: Route }

/** One walk: all needles, then all roads, and round again. */
const walk: readonly Place[] = [
  ...builtInCompass.needles.map((needle): Place => ({ type: 'needle', needle })),
  ...builtInCompass.routes.map((route): Place => ({ type: 'route', route })),
]

function labelOf(place: Place): string {
  return place.type === 'needle' ? String(place.needle.number) : place.route.letter
}

function partOf(place: Place): Needle | Route {
  return place.type === 'needle' ? place.needle : place.route
}

export async function generateMetadata({ params }: PartPageProps): Promise<Metadata> {
  const { part } = await params
  const place = walk.find((each) => labelOf(each) === part)
  return place ? { title: `${part}. ${partOf(place).name[await currentLanguage()]}` } : {}
}

async function NeedleTexts({ needle, language }: { readonly needle: Needle; readonly language: Language }) {
  const t = await getTranslations('kompas')
  const dilemmas = dilemmasAbout(builtInCompass, { needle: needle.number })
  return (
    <>
      <div className="kompas-scale" data-dimension={needle.dimension}>
        <p>
          <strong>0</strong> {needle.low[language]}
        </p>
        <p>
          <strong>10</strong> {needle.high[language]}
        </p>
      </div>
      <h2 className="text-head">{t('questions')}</h2>
      <ul className="grid list-disc gap-1 pl-5">
        {needle.prompts.map((prompt) => (
          <li key={prompt.nl}>{prompt[language]}</li>
        ))}
      </ul>
      <h2 className="text-head">{t('dilemmas', { count: dilemmas.length })}</h2>
      {dilemmas.map((dilemma) => (
        <DilemmaCard key={dilemma.dilemmaId} dilemma={dilemma} language={language} />
      ))}
    </>
  )
}

async function RouteTexts({ route, language }: { readonly route: Route; readonly language: Language }) {
  const t = await getTranslations('kompas')
  const dilemmas = dilemmasAbout(builtInCompass, { route: route.letter })
  return (
    <>
      <p className="text-ink-2">{t(`surfaces.${route.surface}`)}</p>
      <h2 className="text-head">{t('firstStep')}</h2>
      <p>{route.firstStep[language]}</p>
      {dilemmas.length > 0 && <h2 className="text-head">{t('dilemmas', { count: dilemmas.length })}</h2>}
      {dilemmas.map((dilemma) => (
        <DilemmaCard key={dilemma.dilemmaId} dilemma={dilemma} language={language} />
      ))}
    </>
  )
}

/** One needle or road: what it asks, what one sees at both ends, what to talk about. */
export default async function CompassPartPage({ params }: PartPageProps) {
  const { part } = await params
  const index = walk.findIndex((place) => labelOf(place) === part)
  const place = walk[index]
  if (!place) notFound()
  const [t, language] = [await getTranslations('kompas'), await currentLanguage()]
  const { name, about, dimension } = partOf(place)
  const before = walk[(index - 1 + walk.length) % walk.length] ?? place
  const after = walk[(index + 1) % walk.length] ?? place
  const home = builtInCompass.dimensions.find(({ number }) => number === dimension)
  return (
    <KompasPage {...(place.type === 'needle' ? { current: place.needle.number } : {})}>
      <p className="text-ink-2">{home && t('partOf', { roman: home.roman, name: home.name[language] })}</p>
      <div className="flex items-start gap-3">
        <PartBadge place={place} dimension={dimension} />
        <h1 className="text-title">{name[language]}</h1>
      </div>
      <p className="text-lead">{about[language]}</p>
      {place.type === 'needle' ? (
        <NeedleTexts needle={place.needle} language={language} />
      ) : (
        <RouteTexts route={place.route} language={language} />
      )}
      <nav aria-label={t('walk')} className="kompas-steps">
        <ButtonLink href={`/kompas/${labelOf(before)}`} tone="secondary">
          {t('previous', { label: labelOf(before) })}
        </ButtonLink>
        <ButtonLink href={`/kompas/${labelOf(after)}`}>{t('next', { label: labelOf(after) })}</ButtonLink>
      </nav>
    </KompasPage>
  )
}

function PartBadge({ place, dimension }: { readonly place: Place; readonly dimension: DimensionNumber }) {
  return (
    <NumberBadge
      dimension={dimension}
      label={labelOf(place)}
      size="large"
      {...(place.type === 'route' ? { isOpen: true } : {})}
    />
  )
}
