import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './e2e/support/browser'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 120_000,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    launchOptions,
    // Playwright's own recorder of video would be another download; a trace shows more.
    video: 'off',
    trace: 'retain-on-failure',
  },
})
