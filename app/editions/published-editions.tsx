import { shareEdition } from '@/app/_actions/editions'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { publishedEditions } from '@/app/_data/editions'
import { editionWords } from './edition-words'

/** For an admin: which published editions everybody of the installation may use. */
export async function PublishedEditions() {
  const [editions, { t, either }] = [await publishedEditions(), await editionWords()]
  return (
    <section className="grid gap-3 pt-4" aria-labelledby="sharing">
      <h2 id="sharing" className="text-head">
        {t('sharing.title')}
      </h2>
      <p className="max-w-2xl text-ink-2">{editions.length === 0 ? t('sharing.none') : t('sharing.about')}</p>
      <ul className="grid gap-3">
        {editions.map(({ editionId, edition, version, isShared, isOwn }) => {
          const name = either(edition.name)
          return (
            <li key={editionId}>
              <Card className="flex flex-wrap items-center gap-4 p-5">
                <p className="min-w-60 flex-1">
                  <bdi className="font-label">{name}</bdi>{' '}
                  <span className="text-ink-2">
                    {t('sharing.version', { version })} {isOwn && t('sharing.own')}
                  </span>
                </p>
                <form action={shareEdition.bind(null, editionId, !isShared)}>
                  <Button
                    type="submit"
                    tone="secondary"
                    aria-label={t(isShared ? 'sharing.stopOne' : 'sharing.startOne', { name })}
                  >
                    {t(isShared ? 'sharing.stop' : 'sharing.start')}
                  </Button>
                </form>
              </Card>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
