import { getTranslations } from 'next-intl/server'
import { Card } from '@/app/_components/card'
import type { Dilemma, Pole } from '@/lib/compass/schema'
import type { Language } from '@/lib/domain/language'

interface DilemmaCardProps {
  readonly dilemma: Dilemma
  readonly language: Language
}

async function Side({ pole, language }: { readonly pole: Pole; readonly language: Language }) {
  const t = await getTranslations('kompas')
  return (
    <div className="kompas-pole">
      <h4 className="font-heading">{pole.name[language]}</h4>
      <p>
        <span className="text-note text-ink-2">{t('gives')}</span> {pole.gives[language]}
      </p>
      <p>
        <span className="text-note text-ink-2">{t('costs')}</span> {pole.costs[language]}
      </p>
    </div>
  )
}

/** Two sides of equal size, joined by "and"; the cases make it bite. */
export async function DilemmaCard({ dilemma, language }: DilemmaCardProps) {
  const [t, common] = [await getTranslations('kompas'), await getTranslations('common')]
  const { title, poles, cases, followUps } = dilemma
  return (
    <Card className="grid gap-3 p-5">
      <h3 className="text-lead">{title[language]}</h3>
      <div className="kompas-poles">
        <Side pole={poles.a} language={language} />
        <span className="kompas-and">{common('and')}</span>
        <Side pole={poles.b} language={language} />
      </div>
      <details>
        <summary className="min-h-11 py-2 font-label">{t('cases')}</summary>
        <dl className="grid gap-3">
          {cases.map(({ label, text }) => (
            <div key={label.nl}>
              <dt className="font-label">{label[language]}</dt>
              <dd>{text[language]}</dd>
            </div>
          ))}
        </dl>
        <ul className="mt-3 list-disc pl-5">
          {followUps.map((each) => (
            <li key={each.nl}>{each[language]}</li>
          ))}
        </ul>
      </details>
    </Card>
  )
}
