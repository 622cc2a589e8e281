'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/app/_components/button'
import { Words } from '@/app/_shell/words'
import type { ConsoleStepProps } from '@/app/_steps/parts'
import type { TalkCommand, TalkConsoleView } from '@/lib/domain/steps/talk/kit'

/** Cards with questions; one at a time can lie on the table for all to see. */
export function TalkConsole({ view, send }: ConsoleStepProps<TalkConsoleView, TalkCommand>) {
  const t = useTranslations('steps.talk.console')
  return (
    <div className="grid gap-2">
      <p className="text-lead font-label">
        <Words>{view.question}</Words>
      </p>
      <h4 className="console-label mb-0">{t('prompts')}</h4>
      <ul className="grid gap-2">
        {view.prompts.map((prompt, index) => {
          const isShown = view.shown === index
          return (
            <li key={prompt} className="flex items-center gap-3 border-t border-line pt-2">
              <Words className="min-w-0 flex-1">{prompt}</Words>
              <Button
                tone={isShown ? 'main' : 'secondary'}
                size="small"
                aria-pressed={isShown}
                onClick={() => void send({ type: 'ShowPrompt', index: isShown ? null : index })}
              >
                {isShown ? t('shown') : t('show')}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
