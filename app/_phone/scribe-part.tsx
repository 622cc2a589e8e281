'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/app/_components/button'
import { Card } from '@/app/_components/card'
import { SelectField } from '@/app/_components/select-field'
import { TextArea } from '@/app/_components/text-area'
import { useAnnounce } from '@/app/_live/announcer'
import { useSend } from '@/app/_live/live-provider'
import { useDraft } from '@/app/_live/use-draft'
import { EditableHarvest } from '@/app/_shell/editable-harvest'
import type { HarvestKind } from '@/lib/domain/workshop/harvest-kinds'
import { harvestKinds } from '@/lib/domain/workshop/harvest-kinds'
import type { StepView } from '@/lib/domain/workshop/view'
import type { AnyRefusalCode } from '@/lib/protocol/refusal'

interface ScribePartProps {
  readonly step: StepView
  readonly draftKey: string
}

/** Only for the scribe: writing down what the group says, and wording it better. */
export function ScribePart({ step, draftKey }: ScribePartProps) {
  const t = useTranslations('phone.scribe')
  const [names, common] = [useTranslations('common.harvest'), useTranslations('common')]
  const refusals = useTranslations('refusals')
  const announce = useAnnounce()
  const send = useSend()
  const [text, setText] = useDraft(`${draftKey}-scribe`)
  const [kind, setKind] = useState<HarvestKind>('insight')
  const [about, setAbout] = useState('')
  const [refused, setRefused] = useState<AnyRefusalCode>()
  const [isBusy, setBusy] = useState(false)
  const { stepId, harvest } = step
  const lines = harvest.filter((line) => line.kind !== 'reservation')
  useEffect(() => announce(t('title')), [announce, t])

  async function add(): Promise<void> {
    const isAbout = kind === 'reservation' && lines.some((line) => line.lineId === about)
    setBusy(true)
    const reply = await send({ type: 'AddHarvest', stepId, kind, text, about: isAbout ? about : null })
    setBusy(false)
    setRefused(reply.ok ? undefined : reply.code)
    if (reply.ok) setText('')
  }

  async function edit(lineId: string, words: string): Promise<boolean> {
    const reply = await send({ type: 'EditHarvest', stepId, lineId, text: words })
    setRefused(reply.ok ? undefined : reply.code)
    return reply.ok
  }

  return (
    <Card className="grid gap-3">
      <h2 className="text-lead">{t('title')}</h2>
      <p>{t('text')}</p>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <SelectField
          id="scribe-kind"
          label={t('kind')}
          value={kind}
          onChange={(event) => setKind(harvestKinds.find((each) => each === event.target.value) ?? kind)}
        >
          {harvestKinds.map((each) => (
            <option key={each} value={each}>
              {names(each)}
            </option>
          ))}
        </SelectField>
        {kind === 'reservation' && lines.length > 0 && (
          <SelectField
            id="scribe-about"
            label={t('about')}
            value={about}
            onChange={(event) => setAbout(event.target.value)}
          >
            <option value="">{t('aboutNothing')}</option>
            {lines.map((line) => (
              <option key={line.lineId} value={line.lineId}>
                {line.text}
              </option>
            ))}
          </SelectField>
        )}
        <TextArea
          id="scribe-text"
          label={t('what')}
          rows={2}
          value={text}
          onChange={(event) => {
            setRefused(undefined)
            setText(event.target.value)
          }}
          {...(refused === undefined ? {} : { error: refusals(refused) })}
        />
        <Button type="submit" size="phone" isWide isBusy={isBusy} busyLabel={common('wait')}>
          {t('add')}
        </Button>
      </form>
      {harvest.length > 0 && <EditableHarvest lines={harvest} onEdit={edit} />}
    </Card>
  )
}
