import type { BlockContent, DefinitionContent, List, PhrasingContent, Root, RootContent, Table } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Block, ListItem } from '@/lib/domain/workshop/document'
import { cellWords } from './cells'
import type { ReportDocument, Section } from './document'

type Words = ReturnType<typeof cellWords>

/** What people typed is text and nothing else: the library escapes what would mean something. */
function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

function paragraph(...children: readonly PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children: [...children] }
}

function heading(depth: 1 | 2 | 3 | 4, value: string): RootContent {
  return { type: 'heading', depth, children: [text(value.replace(/\s+/g, ' '))] }
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] }
}

function isFilled(items: readonly ListItem[]): boolean {
  return items.length > 0
}

function listOf(items: readonly ListItem[]): List {
  const children = items.map(({ text: words, label, details = [], reservations = [] }) => ({
    type: 'listItem' as const,
    children: [
      paragraph(...(label === undefined ? [] : [strong(label), text(': ')]), text(words)),
      ...[[...details, ...reservations].map((each) => ({ text: each }))].filter(isFilled).map(listOf),
    ] as (BlockContent | DefinitionContent)[],
  }))
  return { type: 'list', ordered: false, spread: false, children }
}

function tableOf({ columns, rows }: Extract<Block, { type: 'table' }>, words: Words): Table {
  const row = (cells: readonly string[]) => ({
    type: 'tableRow' as const,
    children: cells.map((cell) => ({
      type: 'tableCell' as const,
      children: [text(cell.replace(/\s+/g, ' '))],
    })),
  })
  return {
    type: 'table',
    align: columns.map(({ isNumber }) => (isNumber === true ? 'right' : null)),
    children: [row(columns.map(({ label }) => label)), ...rows.map((cells) => row(cells.map(words)))],
  }
}

function blockNodes(block: Block, words: Words, depth: 3 | 4): readonly RootContent[] {
  switch (block.type) {
    case 'heading':
      return [heading(depth, block.text)]
    case 'text':
      return [paragraph(block.isLead === true ? strong(block.text) : text(block.text))]
    case 'list':
      return [listOf(block.items)]
    case 'figure':
      return []
    case 'table':
      return [paragraph({ type: 'emphasis', children: [text(block.caption)] }), tableOf(block, words)]
  }
}

function sectionNodes({ depth, title, blocks }: Section, words: Words): readonly RootContent[] {
  const below = depth === 2 ? 3 : 4
  return [heading(depth, title), ...blocks.flatMap((block) => blockNodes(block, words, below))]
}

export function markdownOf({ language, title, opening, sections, motto }: ReportDocument): string {
  const words = cellWords(language)
  const root: Root = {
    type: 'root',
    children: [
      heading(1, title),
      paragraph(text(opening.join(' '))),
      ...sections.flatMap((section) => sectionNodes(section, words)),
      { type: 'thematicBreak' },
      paragraph(text(motto)),
    ],
  }
  // Cells are not padded: one long note would make every line of its table as long.
  return toMarkdown(root, { bullet: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] })
}
