import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { messagesOf } from '@/lib/i18n/messages'
import { readEnvironment } from '@/lib/env'

const models = [...readFileSync('prisma/schema.prisma', 'utf8').matchAll(/^model (\w+) \{/gm)].map(
  ([, name = '']) => name,
)

it('[Pr1] the page says who is responsible, what for, what is kept, who sees it, how long, and what one can do', () => {
  for (const language of ['nl', 'en'] as const) {
    const { privacy } = messagesOf[language]
    expect(Object.keys(privacy)).toEqual(
      expect.arrayContaining(['who', 'why', 'what', 'seen', 'long', 'rights', 'accounts', 'where']),
    )
    expect(Object.keys(privacy.seen)).toEqual(
      expect.arrayContaining(['named', 'facilitator-only', 'anonymous', 'words']),
    )
  }
  const named = readEnvironment({
    NODE_ENV: 'test',
    DATA_DIR: '.build',
    CONTROLLER_NAME: 'Gemeente Voorbeeld',
  })
  expect(named.controllerName).toBe('Gemeente Voorbeeld')
})

for (const file of ['docs/privacy.md', 'docs/privacy.nl.md']) {
  it(`[Pr2] ${file} has a row for every table, and for none that is not there`, () => {
    const rows = [...readFileSync(file, 'utf8').matchAll(/^\| `(\w+)` /gm)].map(([, name = '']) => name)
    expect(rows.toSorted()).toEqual(models.toSorted())
  })
}

it('[Pr2] both languages of a document cite the same rules', () => {
  const rulesIn = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/\b[A-Z][a-z]?\d+\b/g)].map(([id]) => id)
  for (const name of ['privacy', 'security'])
    expect(new Set(rulesIn(`docs/${name}.nl.md`))).toEqual(new Set(rulesIn(`docs/${name}.md`)))
})
