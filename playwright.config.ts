import { defineConfig, devices } from '@playwright/test'
import { launchOptions } from './e2e/support/browser'

const faults = ['crash.spec.ts', 'nodes.spec.ts', 'soak.spec.ts']

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // A journey is long, and two of them share the cores with their servers.
  timeout: 480_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  projects: [
    // First, and one at a time: each has a server of its own that goes down, and two would be too much for two cores.
    { name: 'faults', testMatch: faults, workers: 1 },
    { name: 'journeys', testIgnore: [...faults, 'hosting/**'] },
  ],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions,
    // What cannot be pressed says what it waits for, long before the journey's own time is over.
    actionTimeout: 60_000,
    // Playwright's own recorder of video would be another download; a trace shows more.
    video: 'off',
    // Without the pictures of a trace a page that is not in front draws too seldom to be clicked.
    trace: 'retain-on-failure',
  },
})
