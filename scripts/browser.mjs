import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const debianChromium = '/usr/bin/chromium'

/** The browser the journeys run in: Playwright's own when it is installed, else Debian's; undefined without one. */
export function browserPath() {
  return [chromium.executablePath(), debianChromium].find((path) => existsSync(path))
}
