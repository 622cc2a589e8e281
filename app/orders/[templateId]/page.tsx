import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/app/_components/button-link'
import { templateToEdit } from '@/app/_data/templates'
import { ClientMessages } from '@/app/_i18n/client-messages'
import { Announcer } from '@/app/_live/announcer'
import { DeskPage } from '@/app/_shell/desk-page'
import { TemplateProblem } from '../template-problem'
import { TemplateEditor } from './template-editor'
import { TemplateSettings } from './template-settings'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('templates')
  return { title: t('title') }
}

export default async function TemplatePage({ params }: { params: Promise<{ templateId: string }> }) {
  const { templateId } = await params
  const [t, template] = [await getTranslations('templates'), await templateToEdit(templateId)]
  const { name, problem } = template
  return (
    <DeskPage
      title={name}
      actions={
        <>
          <ButtonLink href="/orders" tone="secondary">
            {t('back')}
          </ButtonLink>
          {!problem && <ButtonLink href={`/workshops/new?order=${templateId}`}>{t('use')}</ButtonLink>}
        </>
      }
    >
      {problem && <TemplateProblem problem={problem} />}
      <ClientMessages parts={['templates', 'console', 'common', 'refusals', 'steps', 'tables']}>
        <Announcer>
          <TemplateSettings template={template} />
          {!problem && <TemplateEditor template={template} />}
        </Announcer>
      </ClientMessages>
    </DeskPage>
  )
}
