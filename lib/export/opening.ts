import type { Language } from '@/lib/domain/language'
import type { Block } from '@/lib/domain/workshop/document'
import type { NeedleCoverage } from '@/lib/domain/workshop/coverage'
import { isLeftAside } from '@/lib/domain/workshop/coverage'
import type { HarvestLine } from '@/lib/domain/workshop/harvest'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { kitOf } from '@/lib/domain/workshop/kit'
import type { Report } from '@/lib/domain/workshop/report'
import { sayIn } from '@/lib/i18n/say'
import { harvestItems } from './harvest'

/** Who, when and how, in sentences. */
export function openingOf({
  about,
  compass,
  people,
  onPaper,
  closedAt,
  proxies,
  tablePhones,
}: Report): readonly string[] {
  const { language } = about
  const [say, common] = [sayIn(language, 'report'), sayIn(language, 'common')]
  const tables = sayIn(language, 'tables.report')
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
  return [
    ...(about.groupName === '' ? [] : [`${about.groupName}.`]),
    say('opening', { people }),
    ...(proxies === undefined ? [] : [tables('proxies', { count: proxies })]),
    ...(tablePhones === undefined ? [] : [tables('phones', { count: tablePhones })]),
    ...(onPaper === undefined ? [] : [say('onPaper', { count: onPaper })]),
    ...(closedAt === undefined ? [] : [say('heldOn', { date: date.format(new Date(closedAt)) })]),
    ...(compass === undefined ? [] : [say('compass', { name: compass.name, version: compass.version })]),
    say('ledBy', { name: about.hostName }),
    `${common(`modes.${about.mode}.name`)}.`,
    ...(about.mode === 'named' ? [] : [say('smallGroups', { count: about.atLeast })]),
  ]
}

/** What was agreed, each with what is held against it. */
function agreementsIn({ steps }: Report): readonly HarvestLine[] {
  return steps.flatMap(({ harvest }) => {
    const agreed = new Set(harvest.filter(({ kind }) => kind === 'agreement').map(({ lineId }) => lineId))
    return harvest.filter(({ lineId, about }) => agreed.has(lineId) || agreed.has(about ?? ''))
  })
}

function given(kits: KitRegistry, { steps }: Report, what: 'notes' | 'promises'): number {
  return steps.reduce((sum, { kind, result }) => {
    return sum + (kitOf(kits, kind)?.story?.gave?.(result)[what] ?? 0)
  }, 0)
}

/** For who reads one page only. */
export function shortBlocks(
  kits: KitRegistry,
  report: Report,
  coverage: readonly NeedleCoverage[],
): readonly Block[] {
  const { language } = report.about
  const say = sayIn(language, 'report.short')
  const minutes = report.steps.reduce((all, { spentMinutes }) => all + spentMinutes, 0)
  const discussed = coverage.filter((needle) => !isLeftAside(needle))
  const agreements = agreementsIn(report)
  const questions = report.steps.flatMap(({ harvest }) => harvest.filter(({ kind }) => kind === 'question'))
  const words = {
    notes: given(kits, report, 'notes'),
    promises: given(kits, report, 'promises'),
  }
  return [
    {
      type: 'text',
      text: [
        say('minutes', { minutes }),
        say('needles', { count: discussed.length, of: coverage.length }),
        say('words', words),
      ].join(' '),
    },
    { type: 'heading', text: say('agreed') },
    ...(agreements.length === 0
      ? [{ type: 'text', text: say('noAgreements') } as const]
      : [{ type: 'list', items: harvestItems(agreements, language), look: 'marked' } as const]),
    ...(questions.length === 0
      ? []
      : [
          { type: 'heading', text: say('open') } as const,
          { type: 'list', items: harvestItems(questions, language), look: 'marked' } as const,
        ]),
  ]
}

export function coverageBlocks(
  coverage: readonly NeedleCoverage[],
  dimensionNames: readonly string[],
  language: Language,
): readonly Block[] {
  const say = sayIn(language, 'report.coverage')
  const aside = coverage.filter(isLeftAside)
  const untouched = [...new Set(coverage.map(({ dimension }) => dimension))].filter((dimension) =>
    coverage.every((needle) => needle.dimension !== dimension || isLeftAside(needle)),
  )
  const numbers = aside.map(({ number }) => number).join(', ')
  const yesNo = (is: boolean) => say(is ? 'yes' : 'no')
  const number = (key: string) => ({ label: say(key), isNumber: true })
  return [
    {
      type: 'text',
      text: [
        aside.length === 0 ? say('all') : say('aside', { count: aside.length, numbers }),
        ...(untouched.length === 0
          ? []
          : [
              say('dimensions', {
                names: untouched.map((each) => dimensionNames[each - 1] ?? '').join('; '),
              }),
            ]),
      ].join(' '),
    },
    {
      type: 'table',
      caption: say('caption'),
      columns: [
        { label: say('needle') },
        { label: say('placed') },
        { label: say('talk') },
        ...['notes', 'harvest', 'promises'].map(number),
      ],
      rows: coverage.map((needle) => [
        `${needle.number}. ${needle.name}`,
        yesNo(needle.isPlaced),
        yesNo(needle.isTalkedAbout),
        needle.notes,
        needle.harvest,
        needle.promises,
      ]),
    },
  ]
}
