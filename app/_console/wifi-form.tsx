'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { forgetWifi, keepWifi } from '@/app/_actions/wifi'
import { Button } from '@/app/_components/button'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { SelectField } from '@/app/_components/select-field'
import { TextField } from '@/app/_components/text-field'
import type { ConsoleView } from '@/lib/domain/workshop/view-console'
import type { Wifi, WifiProblem } from '@/lib/domain/workshop/wifi'
import { wifiProblem, wifiSecuritySchema } from '@/lib/domain/workshop/wifi'

interface WifiFormProps {
  readonly view: ConsoleView
  readonly workshopId: string
  /** It is on the screen now. */
  readonly onSaved: () => void
}

const none: Wifi = { network: '', security: 'WPA', password: '', isHidden: false }
const securities = wifiSecuritySchema.options

/** The network of the room, for a QR code beside the one of the door. */
export function WifiForm({ view, workshopId, onSaved }: WifiFormProps) {
  const t = useTranslations('console.wifi')
  const [wifi, setWifi] = useState<Wifi>(view.wifi ?? none)
  const [problem, setProblem] = useState<WifiProblem>()

  function change(part: Partial<Wifi>): void {
    setProblem(undefined)
    setWifi({ ...wifi, ...part })
  }

  async function save(): Promise<void> {
    const found = wifiProblem(wifi)
    setProblem(found)
    if (found) return
    await keepWifi(workshopId, wifi)
    onSaved()
  }

  async function forget(): Promise<void> {
    await forgetWifi(workshopId)
    onSaved()
  }

  const isAboutNetwork = problem === 'network-missing' || problem === 'network-too-long'
  const errorIf = (isHere: boolean) => (problem && isHere ? { error: t(`problem.${problem}`) } : {})
  return (
    <form
      className="grid gap-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <p className="text-ink-2">{t('about')}</p>
      <TextField
        id="wifi-network"
        label={t('network')}
        value={wifi.network}
        autoComplete="off"
        onChange={(event) => change({ network: event.target.value })}
        {...errorIf(isAboutNetwork)}
      />
      <SelectField
        id="wifi-security"
        label={t('security')}
        value={wifi.security}
        onChange={(event) => change({ security: wifiSecuritySchema.parse(event.target.value) })}
      >
        {securities.map((each) => (
          <option key={each} value={each}>
            {t(`kind.${each}`)}
          </option>
        ))}
      </SelectField>
      {wifi.security !== 'nopass' && (
        <TextField
          id="wifi-password"
          label={t('password')}
          value={wifi.password}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => change({ password: event.target.value })}
          {...errorIf(!isAboutNetwork)}
        />
      )}
      <div>
        <ChoiceChip
          kind="check"
          label={t('hidden')}
          checked={wifi.isHidden}
          onChange={(event) => change({ isHidden: event.target.checked })}
        />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" tone="secondary">
          {t('save')}
        </Button>
        {view.wifi && (
          <Button tone="text" onClick={() => void forget()}>
            {t('forget')}
          </Button>
        )}
      </div>
    </form>
  )
}
