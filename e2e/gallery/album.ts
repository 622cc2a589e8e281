import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { violationsOn } from '../support/axe'
import type { Look, Place } from './looks'
import { looksAt } from './looks'
import { settled } from './settled'

export interface Album {
  /** Pictures of one state of a page, in the looks it deserves, each of them examined. */
  readonly take: (page: Page, place: Place, state: string, how?: 'few' | 'most' | 'all') => Promise<void>
  /** One line for each picture that shows something wrong. */
  readonly problems: () => readonly string[]
  readonly count: () => number
  /** A page with all pictures. */
  readonly finish: () => void
}

const folder = 'gallery'

/** What does not fit: a page that is wider than its window can only be read by pushing it about. */
async function misfits(page: Page): Promise<readonly string[]> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return excess > 0 ? [`wider than the window by ${excess} px`] : []
}

/** All of the page at once: what lies under the foot of a phone until somebody scrolls is examined too. */
async function unfold(page: Page, { width, height }: Look): Promise<void> {
  const full = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height: Math.max(height, full) })
}

async function dress(page: Page, { width, height, colorScheme, forcedColors }: Look): Promise<void> {
  await page.setViewportSize({ width, height })
  await page.emulateMedia({
    colorScheme: colorScheme ?? 'light',
    forcedColors: forcedColors ?? 'none',
    reducedMotion: 'reduce',
  })
}

export function createAlbum(language: string, isQuick: boolean): Album {
  const home = join(folder, language)
  const problems: string[] = []
  const names: string[] = []
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })

  return {
    take: async (page, place, state, how = 'most') => {
      const looks = looksAt(place, isQuick ? 'few' : how)
      for (const look of looks) {
        const name = `${state}.${place}-${look.name}`
        await dress(page, look)
        await settled(page)
        await page.screenshot({
          path: join(home, `${name}.png`),
          animations: 'disabled',
          fullPage: place === 'desk',
          style: 'nextjs-portal { display: none }',
        })
        names.push(name)
        const misfit = await misfits(page)
        if (place === 'phone') await unfold(page, look)
        const found = [...(await violationsOn(page)), ...misfit]
        problems.push(...found.map((problem) => `${language}/${name}: ${problem}`))
      }
      const [first] = looks
      if (first) await dress(page, first)
    },
    problems: () => problems,
    count: () => names.length,
    finish: () => {
      const figures = names.map(
        (name) =>
          `<figure><a href="${name}.png"><img src="${name}.png" alt="" loading="lazy"></a><figcaption>${name}</figcaption></figure>`,
      )
      writeFileSync(
        join(home, 'index.html'),
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery ${language}</title>
<style>body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}img{height:420px;border:1px solid #999}</style>
${figures.join('\n')}</html>
`,
      )
    },
  }
}
