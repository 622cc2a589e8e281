import type { Page } from '@playwright/test'

/** WCAG 1.4.4 and 1.4.12. The wall is set from the size of its window, and nobody else's settings reach it. */
const settings = [
  ['as it is', ''],
  ['with text at twice its size', 'html { font-size: 200% }'],
  [
    'with wide spacing',
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  ],
] as const
const wallWidth = 1920

/** How a page is wider than its window, under every setting: it may get longer, never wider. */
export async function overflowsOn(page: Page): Promise<readonly string[]> {
  if (page.viewportSize()?.width === wallWidth) return []
  return page.evaluate((all) => {
    const sheet = new CSSStyleSheet()
    document.adoptedStyleSheets.push(sheet)
    const found = all.flatMap(([name, css]) => {
      sheet.replaceSync(css)
      const excess = document.documentElement.scrollWidth - window.innerWidth
      if (excess <= 0) return []
      const edge = document.documentElement.scrollWidth
      const reaching = [...document.querySelectorAll('*')].filter(
        (each) => Math.abs(each.getBoundingClientRect().right - edge) <= 1,
      )
      return [`${name}: ${excess} pixels too wide, with ${reaching.at(-1)?.outerHTML.slice(0, 200)}`]
    })
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    return found
  }, settings)
}
