import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,lib,server,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: 'scripts/vitest-setup.ts',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // Most tests wait for a socket or a disk: with one worker for each core both have something to do.
    maxWorkers: availableParallelism(),
  },
})
