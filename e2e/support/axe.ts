import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What a program can see of WCAG 2.2 AA that is wrong on a page: the rule and the elements. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  // A colour halfway to another one is nobody's choice.
  await page.evaluate(() =>
    Promise.allSettled(
      document.getAnimations().flatMap((each) => (each instanceof CSSTransition ? [each.finished] : [])),
    ),
  )
  // All frames are our own: the examination needs no page of its own to put its findings together.
  const builder = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await builder.withTags(wcag).exclude('nextjs-portal').analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}
