// npm run gallery                      pictures of every page in every moment, into gallery/
// npm run gallery -- --only notes      of steps of one kind only
// npm run gallery -- --quick           in Dutch, in one size, in light
// npm run gallery -- --dev             of the pages as they are now, without a build
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { createAlbum } from '@/e2e/gallery/album'
import { comeIn, gather, makeWorkshop } from '@/e2e/gallery/cast'
import { holdConversation } from '@/e2e/gallery/conversation'
import { besideTheConversation, whatRemains } from '@/e2e/gallery/other-pages'
import { launchOptions } from '@/e2e/support/browser'
import { startServer } from '@/e2e/support/server'
import type { Language } from '@/lib/domain/language'
import { kits } from '@/lib/domain/steps/registry'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    dev: { type: 'boolean', default: false },
    language: { type: 'string' },
  },
})
const { only, quick, dev } = values
if (only !== undefined && !Object.hasOwn(kits, only)) {
  console.error(`--only must be one of: ${Object.keys(kits).join(', ')}.`)
  process.exit(2)
}
const languages: readonly Language[] =
  values.language === 'en' ? ['en'] : values.language === 'nl' || quick ? ['nl'] : ['nl', 'en']

const server = await startServer(
  dev ? { NODE_ENV: 'development' } : {},
  dev ? ['--import', 'tsx', 'server/main.ts'] : ['scripts/start.mjs'],
)
const browser = await chromium.launch(launchOptions)
const problems: string[] = []
let count = 0
try {
  for (const [index, language] of languages.entries()) {
    // The second language shows its words; the looks are the same.
    const album = createAlbum(language, quick || index > 0)
    const cast = await gather(browser, server, language)
    await comeIn(cast.lead, server, language, album, index === 0)
    const workshopId = await makeWorkshop(cast.lead, album)
    const options = { server, cast, album, language, workshopId, ...(only === undefined ? {} : { only }) }
    if (only === undefined) await besideTheConversation(options)
    const token = await holdConversation(options)
    if (only === undefined) await whatRemains(options, token)
    await cast.close()
    album.finish()
    problems.push(...album.problems())
    count += album.count()
  }
} finally {
  await browser.close()
  await server.stop()
}
for (const problem of problems) console.log(problem)
console.log(`${count} pictures in gallery/, ${problems.length} with something wrong`)
process.exitCode = problems.length === 0 ? 0 : 1
