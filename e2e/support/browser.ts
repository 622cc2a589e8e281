import type { LaunchOptions } from '@playwright/test'
import { browserPath } from '@/scripts/browser.mjs'

function foundBrowser(): string {
  const path = browserPath()
  if (path === undefined)
    throw new Error('There is no browser to test with. npm test installs one or says how.')
  return path
}

/**
 * Playwright itself turns off most of what a browser asks the outside world; quic is the rest. Without a graphics card
 * the program that stands in for one takes as much of the machine as the pages.
 */
export const launchOptions: LaunchOptions = {
  executablePath: foundBrowser(),
  args: ['--disable-quic', '--disable-gpu'],
}
