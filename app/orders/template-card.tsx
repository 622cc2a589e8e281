import { getTranslations } from 'next-intl/server'
import { copyTemplate } from '@/app/_actions/templates'
import { Button } from '@/app/_components/button'
import { ButtonLink } from '@/app/_components/button-link'
import { Card } from '@/app/_components/card'
import type { TemplateView } from '@/app/_data/templates'
import { TemplateProblem } from './template-problem'

/** One running order that was kept. What cannot be used says why; it can still be looked at and deleted. */
export async function TemplateCard({ template }: { readonly template: TemplateView }) {
  const t = await getTranslations('templates')
  const { templateId, name, language, isShared, isOwn, ownerName, stepCount, minutes, problem } = template
  const facts = [
    problem ? undefined : t('summary', { steps: stepCount, minutes }),
    t('language', { language: t(`languages.${language}`) }),
    isOwn ? (isShared ? t('isShared') : undefined) : t('by', { name: ownerName }),
  ]
  return (
    <Card className="flex flex-wrap items-center gap-x-4 gap-y-3 p-5">
      <div className="min-w-60 flex-1">
        <h3 className="text-lead">
          <bdi>{name}</bdi>
        </h3>
        <p className="text-ink-2">{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
        {problem && <TemplateProblem problem={problem} />}
      </div>
      {!problem && (
        <ButtonLink
          href={`/workshops/new?order=${templateId}`}
          size="small"
          aria-label={t('useLabel', { name })}
        >
          {t('use')}
        </ButtonLink>
      )}
      {isOwn && (
        <ButtonLink
          href={`/orders/${templateId}`}
          tone="secondary"
          size="small"
          aria-label={t('editLabel', { name })}
        >
          {t('edit')}
        </ButtonLink>
      )}
      {!problem && (
        <form action={copyTemplate.bind(null, templateId, name)}>
          <Button type="submit" tone="text" size="small" aria-label={t('copyLabel', { name })}>
            {t('copy')}
          </Button>
        </form>
      )}
    </Card>
  )
}
