'use client'

import { useTranslations } from 'next-intl'
import { stepParts } from '@/app/_steps/registry'
import { Words } from '@/app/_shell/words'
import type { SharedView } from '@/lib/domain/workshop/view'
import type { TableView, TablesView } from '@/lib/domain/workshop/view-tables'
import { FitBox } from './fit-box'
import { BareFrame, ScreenFrame } from './screen-frame'
import { TableContent } from './table-content'

/** The grid of the wall has so many layouts; more tables share the last one. */
const mostPlaces = 13

export function toldInOrder({ told }: TablesView): readonly TableView[] {
  return Object.values(told)
    .flatMap((each) => each ?? [])
    .sort((a, b) => a.table - b.table)
}

/** Which part of a step the room looks at: everything, every table, or one that may be told. */
export function shownPart(tables: TablesView | undefined): 'whole' | 'each' | number {
  if (!tables || tables.shown === 'whole') return 'whole'
  if (tables.shown === 'each') return toldInOrder(tables).length > 0 ? 'each' : 'whole'
  return tables.told[String(tables.shown)] ? tables.shown : 'whole'
}

/** Every table that may be told, side by side. */
function EachTable({ view, tables }: { readonly view: SharedView; readonly tables: TablesView }) {
  const t = useTranslations('tables')
  const { step } = view
  const Part = step && stepParts(step.kind)?.screen
  if (!step || !Part) return null
  const told = toldInOrder(tables)
  return (
    <ScreenFrame over={t('console.shown.each')} question={step.title} size="room">
      <ul className="screen-tables" data-count={Math.min(told.length, mostPlaces)}>
        {told.map(({ table, people, content }) => (
          <li key={table} className="screen-table">
            <h2>
              {t('table', { number: table })}
              {people !== undefined && (
                <span className="font-normal text-ink-2"> {t('people', { count: people })}</span>
              )}
            </h2>
            <FitBox>
              <BareFrame value={true}>
                <Part
                  step={step}
                  view={content}
                  here={people ?? step.answered}
                  size="hand"
                  focusedItemId={undefined}
                />
              </BareFrame>
            </FitBox>
          </li>
        ))}
      </ul>
    </ScreenFrame>
  )
}

/** The part of a step that the facilitator chose among its tables. */
export function ScreenTables({
  view,
  shown,
}: {
  readonly view: SharedView
  readonly shown: 'each' | number
}) {
  const tables = view.step?.tables
  if (!tables) return null
  return shown === 'each' ? (
    <EachTable view={view} tables={tables} />
  ) : (
    <TableContent view={view} table={shown} size="room" />
  )
}

/** What some tables saw differently, under the outcome. */
export function ScreenMinority({ view }: { readonly view: SharedView }) {
  const t = useTranslations('tables.minority')
  const notes = view.step?.minority ?? []
  if (notes.length === 0) return null
  return (
    <section className="screen-minority" aria-label={t('heading')}>
      <h2>{t('heading')}</h2>
      <ul>
        {notes.map(({ table, text }, index) => (
          <li key={`${table ?? ''}-${index}`}>
            <span className="text-ink-2">{table === undefined ? t('fromSome') : t('from', { table })}: </span>
            <Words>{text}</Words>
          </li>
        ))}
      </ul>
    </section>
  )
}
