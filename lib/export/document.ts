import type { Language } from '@/lib/domain/language'
import type { Block, ListItem } from '@/lib/domain/workshop/document'
import type { HarvestLine } from '@/lib/domain/workshop/harvest'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { kitOf } from '@/lib/domain/workshop/kit'
import type { Report, ReportStep } from '@/lib/domain/workshop/report'
import { sayIn } from '@/lib/i18n/say'
import { anyResult } from './any-result'

export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A report as every format tells it: headings, text, lists and tables, in one language. */
export interface ReportDocument {
  readonly language: Language
  readonly title: string
  /** Who, when and how, in sentences. */
  readonly opening: readonly string[]
  readonly sections: readonly Section[]
  readonly motto: string
}

function harvestItems(lines: readonly HarvestLine[], language: Language): readonly ListItem[] {
  const say = sayIn(language, 'common.harvest')
  const isThere = (lineId: string) => lines.some((line) => line.lineId === lineId)
  const item = ({ kind, text, about }: HarvestLine): ListItem => ({
    text,
    label: say(about === undefined ? kind : 'reservationAbout'),
  })
  const withReservations = (line: HarvestLine): readonly ListItem[] => [
    item(line),
    ...lines.filter((each) => each.about === line.lineId).flatMap(withReservations),
  ]
  return lines.filter((line) => line.about === undefined || !isThere(line.about)).flatMap(withReservations)
}

function aheadBlocks({ ahead }: ReportStep, language: Language): readonly Block[] {
  return ahead === undefined
    ? []
    : [{ type: 'text', text: sayIn(language, 'report')('ahead', { count: ahead }) }]
}

function stepSection(kits: KitRegistry, step: ReportStep, language: Language): Section {
  const document = kitOf(kits, step.kind)?.document
  const blocks = document?.blocks(step.result, sayIn(language, `steps.${step.kind}`))
  const harvest: readonly Block[] = [
    { type: 'heading', text: sayIn(language, 'report')('harvest') },
    { type: 'list', items: harvestItems(step.harvest, language) },
  ]
  return {
    title: step.title,
    blocks: [
      ...aheadBlocks(step, language),
      ...(blocks ?? anyResult(step.result, language)),
      ...(step.harvest.length > 0 ? harvest : []),
    ],
  }
}

function timeSection({ steps, notHeld }: Report, language: Language): Section {
  const say = sayIn(language, 'report.time')
  const number = (key: string) => ({ label: say(key), isNumber: true })
  return {
    title: say('title'),
    blocks: [
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
    ],
  }
}

function openingOf(
  { about, compass, people, onPaper, closedAt }: Report,
  language: Language,
): readonly string[] {
  const [say, common] = [sayIn(language, 'report'), sayIn(language, 'common')]
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
  return [
    ...(about.groupName === '' ? [] : [`${about.groupName}.`]),
    say('opening', { people }),
    ...(onPaper === undefined ? [] : [say('onPaper', { count: onPaper })]),
    ...(closedAt === undefined ? [] : [say('heldOn', { date: date.format(new Date(closedAt)) })]),
    ...(compass === undefined ? [] : [say('compass', { name: compass.name, version: compass.version })]),
    say('ledBy', { name: about.hostName }),
    `${common(`modes.${about.mode}.name`)}.`,
    ...(about.mode === 'named' ? [] : [say('smallGroups', { count: about.atLeast })]),
  ]
}

/** The whole report, in the language of the conversation: its words and ours in one. */
export function documentOf(kits: KitRegistry, report: Report): ReportDocument {
  const { language, title } = report.about
  return {
    language,
    title,
    opening: openingOf(report, language),
    sections: [
      ...report.steps.map((step) => stepSection(kits, step, language)),
      timeSection(report, language),
    ],
    motto: sayIn(language, 'common')('motto'),
  }
}
