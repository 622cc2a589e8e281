'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/app/_components/button'
import { useLive } from '@/app/_live/live-provider'
import type { PhoneView } from '@/lib/domain/workshop/view'
import { TableDialog } from './table-dialog'

/** At which table one sits, and for whom this phone answers. Asks for it where it is not known yet. */
export function TableBar({ view }: { readonly view: PhoneView }) {
  const t = useTranslations('tables.phone')
  const table = useLive((state) => state.own?.table)
  const people = useLive((state) => state.own?.speaksFor)
  const [isOpen, setOpen] = useState(false)
  const { seating } = view
  if (!seating || (seating.way === 'draw' && table === undefined)) return null
  const mayChoose = seating.way !== 'draw'
  // On a short phone every line counts: while something is asked, the table stands beside the button below.
  if (table !== undefined && view.step?.readiness) return null

  function words(): string {
    if (table === undefined) return t('title')
    if (people !== undefined) return t('speaks', { number: table, people })
    return seating?.way === 'one-phone' ? t('alone', { number: table }) : t('yours', { number: table })
  }

  return (
    <div className="table-bar">
      <p className="min-w-0 flex-1 font-label">{words()}</p>
      {mayChoose && (
        <Button tone={table === undefined ? 'main' : 'text'} size="small" onClick={() => setOpen(true)}>
          {table === undefined ? t('choose') : t('change')}
        </Button>
      )}
      {mayChoose && isOpen && <TableDialog seating={seating} onClose={() => setOpen(false)} />}
    </div>
  )
}
