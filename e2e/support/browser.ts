import type { LaunchOptions } from '@playwright/test'
import { browserPath } from '@/scripts/browser.mjs'

function foundBrowser(): string {
  const path = browserPath()
  if (path === undefined)
    throw new Error('There is no browser to test with. npm test installs one or says how.')
  return path
}

/** Playwright itself turns off most of what a browser asks the outside world; this is the rest. */
export const launchOptions: LaunchOptions = { executablePath: foundBrowser(), args: ['--disable-quic'] }
