import type { AnyCompass } from '@/lib/compass/in-language'
import type { Language } from '@/lib/domain/language'
import type { KitConfig, KitRegistry } from '@/lib/domain/workshop/kit'
import { kitOf } from '@/lib/domain/workshop/kit'
import type { PaperCard } from '@/lib/domain/workshop/paper-card'
import { plannedStep } from '@/lib/orders/plan'
import type { PaperSet } from './paper'

export interface PaperStep {
  readonly kind: string
  readonly config: KitConfig
}

function keyOf(card: PaperCard): string {
  if (card.type === 'needle') return `needle ${card.number}`
  return card.type === 'dilemma' ? `dilemma ${card.dilemmaId} ${card.caseText}` : `table ${card.question}`
}

/** A step that is held twice needs its cards once. */
function once(cards: readonly PaperCard[]): readonly PaperCard[] {
  const seen = new Set<string>()
  return cards.filter((card) => {
    const isNew = !seen.has(keyOf(card))
    seen.add(keyOf(card))
    return isNew
  })
}

const emptyTable: PaperCard = { type: 'table', question: '', columns: [] }
const typeOf = { needles: 'needle', dilemmas: 'dilemma', table: 'table' } as const

function cardsOfSteps(kits: KitRegistry, steps: readonly PaperStep[]): readonly PaperCard[] {
  return once(steps.flatMap(({ kind, config }) => kitOf(kits, kind)?.cards?.(config) ?? []))
}

export interface PaperSource {
  readonly kits: KitRegistry
  readonly steps: readonly PaperStep[]
  readonly compass: AnyCompass
  readonly language: Language
}

function wholeCompass({ kits, compass, language }: PaperSource, set: 'all-needles' | 'all-dilemmas') {
  const choices: readonly [string, unknown][] =
    set === 'all-needles'
      ? [['compass', undefined]]
      : compass.dilemmas.map(({ dilemmaId }) => ['dilemma', { dilemmaId }])
  return choices.flatMap(([kind, choice]) => {
    const kit = kitOf(kits, kind)
    const plan = plannedStep({ kits, compass }, language, kind, choice)
    const config = plan && kit?.config.safeParse(plan.config)
    return config?.success ? (kit?.cards?.(config.data) ?? []) : []
  })
}

/** The cards of a set. A table always has a sheet, also when nothing is planned to write. */
export function paperCards(source: PaperSource, set: PaperSet): readonly PaperCard[] {
  if (set === 'all-needles' || set === 'all-dilemmas') return wholeCompass(source, set)
  const cards = cardsOfSteps(source.kits, source.steps).filter(({ type }) => type === typeOf[set])
  return set === 'table' && cards.length === 0 ? [emptyTable] : cards
}
