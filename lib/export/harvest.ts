import type { Language } from '@/lib/domain/language'
import type { Block, ListItem } from '@/lib/domain/workshop/document'
import type { HarvestLine } from '@/lib/domain/workshop/harvest'
import { sayIn } from '@/lib/i18n/say'

/** Lines of a harvest, each with what is held against it right after it. */
export function harvestItems(lines: readonly HarvestLine[], language: Language): readonly ListItem[] {
  const say = sayIn(language, 'common.harvest')
  const isThere = (lineId: string) => lines.some((line) => line.lineId === lineId)
  const tables = sayIn(language, 'tables')
  const item = ({ kind, text, about, table }: HarvestLine): ListItem => ({
    text,
    label: say(about === undefined ? kind : 'reservationAbout'),
    ...(table === undefined ? {} : { details: [tables('table', { number: table })] }),
    ...(kind === 'reservation' ? { isBeside: true } : {}),
  })
  const withReservations = (line: HarvestLine): readonly ListItem[] => [
    item(line),
    ...lines.filter((each) => each.about === line.lineId).flatMap(withReservations),
  ]
  return lines.filter((line) => line.about === undefined || !isThere(line.about)).flatMap(withReservations)
}

export function harvestBlocks(lines: readonly HarvestLine[], language: Language): readonly Block[] {
  if (lines.length === 0) return []
  return [
    { type: 'heading', text: sayIn(language, 'report')('harvest') },
    { type: 'list', items: harvestItems(lines, language), look: 'marked' },
  ]
}
