import { namesOfReport } from '@/lib/compass/names'
import type { Json } from '@/lib/domain/json'
import type { Language } from '@/lib/domain/language'
import type { Subject } from '@/lib/domain/steps/subject'
import type { Chapter, NeedleTrace } from '@/lib/domain/workshop/chapters'
import { chaptersOf } from '@/lib/domain/workshop/chapters'
import { coverageOf } from '@/lib/domain/workshop/coverage'
import type { Block } from '@/lib/domain/workshop/document'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { kitOf } from '@/lib/domain/workshop/kit'
import type { CompassNames } from '@/lib/domain/workshop/report-schema'
import type { Report, ReportStep } from '@/lib/domain/workshop/report'
import { linesOf } from '@/lib/domain/workshop/report-lines'
import { sayIn } from '@/lib/i18n/say'
import { anyResult } from './any-result'
import { harvestBlocks } from './harvest'
import { coverageBlocks, openingOf, shortBlocks } from './opening'

/** `chapter`: about one needle or road, the steps about it follow one deeper. `around`: about the whole. */
export interface Section {
  readonly type: 'chapter' | 'step' | 'around'
  readonly depth: 2 | 3
  readonly title: string
  readonly subject?: Subject
  readonly blocks: readonly Block[]
}

/** A report as every format tells it: headings, text, lists, figures and tables, in one language. */
export interface ReportDocument {
  readonly language: Language
  readonly title: string
  /** Who, when and how, in sentences. */
  readonly opening: readonly string[]
  readonly sections: readonly Section[]
  readonly motto: string
}

/** What became of what was promised, as far as somebody told. */
function outcomeBlocks(kits: KitRegistry, step: ReportStep, language: Language): readonly Block[] {
  const { outcomes = [] } = step
  if (outcomes.length === 0) return []
  const [say, names] = [sayIn(language, 'report'), sayIn(language, 'steps.lookback.outcomes')]
  const texts = new Map(linesOf(kits, step).map(({ lineId, text }) => [lineId, text]))
  return [
    { type: 'heading', text: say('outcomes') },
    {
      type: 'list',
      items: outcomes.map(({ itemId, outcome, why }) => ({
        label: names(outcome),
        text: texts.get(itemId) ?? '',
        details: why === '' ? [] : [why],
      })),
    },
  ]
}

function aheadBlocks({ ahead }: ReportStep, language: Language): readonly Block[] {
  return ahead === undefined
    ? []
    : [{ type: 'text', text: sayIn(language, 'report')('ahead', { count: ahead }) }]
}

/** What some at a table saw differently, beside the outcome. */
function minorityBlocks({ minority = [] }: ReportStep, language: Language): readonly Block[] {
  if (minority.length === 0) return []
  const say = sayIn(language, 'tables.report')
  return [
    { type: 'heading', text: say('minority') },
    {
      type: 'list',
      items: minority.map(({ table, text }) => ({
        text,
        label: table === undefined ? say('some') : say('of', { number: table }),
      })),
    },
  ]
}

/** The same once more for each table that may be told apart. */
function tableBlocks(
  { tables = [] }: ReportStep,
  language: Language,
  blocksOf: (result: Json) => readonly Block[],
): readonly Block[] {
  const say = sayIn(language, 'tables.report')
  return tables.flatMap(({ table, people, result }): readonly Block[] => [
    {
      type: 'heading',
      text: people === undefined ? say('of', { number: table }) : say('ofPeople', { number: table, people }),
    },
    // What was asked stands above all of them already.
    ...blocksOf(result).filter((block) => block.type !== 'text' || block.isLead !== true),
  ])
}

function stepSection(kits: KitRegistry, step: ReportStep, depth: 2 | 3, language: Language): Section {
  const document = kitOf(kits, step.kind)?.document
  const blocksOf = (result: Json) =>
    document?.blocks(result, sayIn(language, `steps.${step.kind}`)) ?? anyResult(result, language)
  return {
    type: 'step',
    depth,
    title: step.title,
    blocks: [
      ...aheadBlocks(step, language),
      ...blocksOf(step.result),
      ...minorityBlocks(step, language),
      ...tableBlocks(step, language, blocksOf),
      ...outcomeBlocks(kits, step, language),
      ...harvestBlocks(step.harvest, language),
    ],
  }
}

/** Where everybody stands on the needle of a chapter; the counts stand in the table of the compass. */
function placedBlocks({ needle, figures, cannotSay = 0 }: NeedleTrace, language: Language): readonly Block[] {
  const say = sayIn(language, 'report.needle')
  if (!figures) return [{ type: 'text', text: say('tooFew') }]
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })
  const { now, desired, band, nowCounts, desiredCounts } = figures
  const [low, high] = band
  const shown = {
    now: format.format(now),
    desired: format.format(desired),
    low: format.format(low),
    high: format.format(high),
  }
  return [
    {
      type: 'figure',
      alt: `${say('figure', { name: needle.name })}. ${say('figureDesc')}`,
      figure: {
        kind: 'places',
        dimension: needle.dimension,
        rows: [
          { name: say('desired'), counts: desiredCounts, isOpen: true },
          { name: say('now'), counts: nowCounts, isOpen: false },
        ],
        ends: [`0 ${needle.low}`, `10 ${needle.high}`],
      },
    },
    { type: 'text', text: say('caption', { ...shown, cannotSay }) },
  ]
}

type SubjectChapter = Extract<Chapter, { type: 'subject' }>

function titleOf({ subject, placed }: SubjectChapter, compass: CompassNames): string {
  if (subject.type === 'route')
    return compass.routes.find(({ letter }) => letter === subject.letter)?.name ?? subject.letter
  const known = compass.needles.find(({ number }) => number === subject.number)
  return placed?.needle.name ?? known?.name ?? String(subject.number)
}

function chapterSections(kits: KitRegistry, report: Report, compass: CompassNames): readonly Section[] {
  const { language } = report.about
  return chaptersOf(kits, report).flatMap((chapter): readonly Section[] => {
    if (chapter.type === 'along-the-way')
      return chapter.steps.map((step) => stepSection(kits, step, 2, language))
    const { subject, placed, steps } = chapter
    const head: Section = {
      type: 'chapter',
      depth: 2,
      title: titleOf(chapter, compass),
      subject,
      blocks: placed && placed.answers !== 0 ? placedBlocks(placed, language) : [],
    }
    return [head, ...steps.map((step) => stepSection(kits, step, 3, language))]
  })
}

function timeBlocks({ steps, notHeld, about }: Report): readonly Block[] {
  const say = sayIn(about.language, 'report.time')
  const number = (key: string) => ({ label: say(key), isNumber: true })
  const total = (key: 'plannedMinutes' | 'spentMinutes') => steps.reduce((sum, step) => sum + step[key], 0)
  return [
    {
      type: 'text',
      text: say('total', { planned: total('plannedMinutes'), spent: total('spentMinutes') }),
    },
    {
      type: 'table',
      caption: say('caption'),
      columns: [{ label: say('step') }, number('planned'), number('spent'), number('talk')],
      rows: steps.map(({ title, plannedMinutes, spentMinutes, talkMinutes }) => [
        title,
        plannedMinutes,
        spentMinutes,
        talkMinutes,
      ]),
    },
    ...(notHeld.length > 0
      ? [{ type: 'text', text: say('notHeld', { titles: notHeld.join(', ') }) } as const]
      : []),
  ]
}

function around(title: string, blocks: readonly Block[]): Section {
  return { type: 'around', depth: 2, title, blocks }
}

/** The whole report, in the language of the conversation: its words and ours in one. */
export function documentOf(kits: KitRegistry, report: Report): ReportDocument {
  const { about, foreword, steps } = report
  const { language, title, hostName } = about
  const compass = namesOfReport(report)
  const coverage = coverageOf(kits, report, compass.needles)
  const say = sayIn(language, 'report')
  const words: readonly Block[] =
    foreword === undefined ? [] : [foreword, hostName].map((text) => ({ type: 'text', text }))
  return {
    language,
    title,
    opening: openingOf(report),
    sections: [
      ...(words.length > 0 ? [around(say('foreword'), words)] : []),
      ...(steps.length > 0 ? [around(say('short.title'), shortBlocks(kits, report, coverage))] : []),
      ...chapterSections(kits, report, compass),
      around(say('coverage.title'), coverageBlocks(coverage, compass.dimensionNames, language)),
      around(say('time.title'), timeBlocks(report)),
    ],
    motto: sayIn(language, 'common')('motto'),
  }
}
