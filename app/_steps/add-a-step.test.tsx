import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { IntlProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import ts from 'typescript'
import { afterAll, expect, it } from 'vitest'
import type { KitExample } from '@/lib/domain/testing/kit-play'
import type { kitContract } from '@/lib/domain/testing/kit-contract'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { messagesOf } from '@/lib/i18n/messages'
import type { HandsFaces } from './testing/hands-faces'

/** A copy inside the tree, so that packages are found, where nothing else looks. */
mkdirSync('.build', { recursive: true })
const copy = resolve(mkdtempSync('.build/add-a-step-'))
cpSync('lib/domain', join(copy, 'lib/domain'), { recursive: true })
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const page = readFileSync('docs/add-a-step.md', 'utf8')
const files = [...page.matchAll(/^`([\w/.-]+)`\n\n```\w+\n([\s\S]*?)^```/gm)].map(
  ([, path = '', text = '']) => ({
    path,
    text,
  }),
)
for (const { path, text } of files) {
  mkdirSync(dirname(join(copy, path)), { recursive: true })
  writeFileSync(join(copy, path), text)
}

/** "Add one line": the import, and the name in the list. */
function addLine(path: string, imported: string, before: RegExp, added: string): void {
  const text = readFileSync(path, 'utf8')
  // Who is following the page has added the line already.
  if (text.includes(imported)) return
  expect(text).toMatch(before)
  writeFileSync(join(copy, path), `${imported}\n${text.replace(before, (found) => `${found}${added}`)}`)
}
addLine(
  'lib/domain/steps/registry.ts',
  "import { handsKit } from './hands/kit'",
  /const all: readonly AnyKit\[\] = \[/,
  'handsKit, ',
)

async function made<Module>(path: string): Promise<Module> {
  return (await import(/* @vite-ignore */ join(copy, path))) as Module
}
const { kits } = await made<{ kits: KitRegistry }>('lib/domain/steps/registry.ts')
const { handsExample } = await made<{ handsExample: KitExample }>('lib/domain/testing/hands-example.ts')
const contract = await made<{ kitContract: typeof kitContract }>('lib/domain/testing/kit-contract.ts')
const faces = await made<HandsFaces>('app/_steps/hands/faces.tsx')

function wordsIn(language: 'nl' | 'en'): object {
  const text = files.find(({ path }) => path === `messages/${language}/steps/hands.json`)?.text ?? '{}'
  return JSON.parse(text) as object
}

function drawn(element: React.ReactElement): string {
  const steps = { ...messagesOf.nl.steps, hands: wordsIn('nl') }
  // The compiler knows the words of the steps there are, not those of the page.
  const messages = { ...messagesOf.nl, steps } as typeof messagesOf.nl
  return renderToStaticMarkup(
    <IntlProvider locale="nl" messages={messages} timeZone="Europe/Amsterdam">
      {element}
    </IntlProvider>,
  )
}

/** What the compiler says of a file of the page, in a tree that has all of them. */
function complaints(): readonly string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: object }
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: ['next-env.d.ts'] }, ts.sys, '.')
  const own = files.map(({ path }) => join(copy, path)).filter((path) => /\.tsx?$/.test(path))
  const program = ts.createProgram(own, {
    ...options,
    ...{ noEmit: true, incremental: false, paths: { '@/*': [`${copy}/*`, resolve('*')] } },
  })
  return own.flatMap((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(path))
      .map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  )
}

it('[Doc2] writes every file that the page shows', () => {
  expect(files.map(({ path }) => path)).toEqual([
    'lib/domain/steps/hands/kit.ts',
    'lib/domain/testing/hands-example.ts',
    'messages/nl/steps/hands.json',
    'messages/en/steps/hands.json',
    'app/_steps/hands/faces.tsx',
    'app/_steps/hands/parts.ts',
  ])
  expect(readFileSync('app/_steps/registry.tsx', 'utf8')).toMatch(
    /const parts: Readonly<Record<string, StepParts>> = \{/,
  )
})

it('[Doc2] has the new step among the others, with words in both languages', async () => {
  expect(Object.keys(kits)).toContain('hands')
  const keys = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, keys(inside)]))
      : ''
  expect(keys(wordsIn('nl'))).toEqual(keys(wordsIn('en')))
  const { handsParts } = await made<{ handsParts: object }>('app/_steps/hands/parts.ts')
  expect(Object.keys(handsParts).sort()).toEqual(
    ['console', 'phone', 'phoneAfter', 'report', 'screen', 'settings'].sort(),
  )
})

it('[Doc2] draws the new step, before and after the reveal', () => {
  const { HandsPhone, HandsTotal } = faces
  const phone = drawn(
    <HandsPhone view={{ question: 'Wie herkent dit?' }} own={2} send={async () => ({ ok: true })} />,
  )
  expect(phone).toContain('Wie herkent dit?')
  expect(phone).toContain('Geen hand')
  expect(drawn(<HandsTotal view={{ question: 'Wie?' }} />)).toContain('verborgen')
  expect(drawn(<HandsTotal view={{ question: 'Wie?', total: 7 }} />)).toContain('7 handen omhoog')
})

it('[Doc2] is what the compiler accepts', () => expect(complaints()).toEqual([]), 120_000)

contract.kitContract('hands', handsExample)
