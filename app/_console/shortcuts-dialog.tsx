'use client'

import { useTranslations } from 'next-intl'
import { Dialog } from '@/app/_components/dialog'
import { ChoiceChip } from '@/app/_components/choice-chip'
import { shortcutKeys, shortcuts } from './shortcuts'
import { useShortcutsSwitch } from './use-shortcuts'

interface ShortcutsDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** All keys, and the switch that takes them away. */
export function ShortcutsDialog({ isOpen, onClose }: ShortcutsDialogProps) {
  const t = useTranslations('console.shortcuts')
  const common = useTranslations('common')
  const [isOn, setOn] = useShortcutsSwitch()
  return (
    <Dialog
      dialogId="shortcuts"
      isOpen={isOpen}
      onClose={onClose}
      title={t('title')}
      closeLabel={common('close')}
    >
      <div>
        <ChoiceChip
          kind="check"
          label={t('switch')}
          checked={isOn}
          onChange={(event) => setOn(event.target.checked)}
        />
      </div>
      <p className="text-note text-ink-2">{t('about')}</p>
      <dl className="shortcut-list" data-off={!isOn}>
        {shortcuts.map((each) => (
          <div key={each}>
            <dt>
              <kbd>{shortcutKeys[each]}</kbd>
            </dt>
            <dd>{t(`keys.${each}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
