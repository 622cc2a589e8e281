import { defineConfig } from '@playwright/test'
import journeys from '@/playwright.config'

/** What builds the pages anew, which takes a minute: `npm run test:hosting`. */
export default defineConfig({ ...journeys, testDir: '.', projects: [{ name: 'hosting' }] })
