// npm run build: what is generated, the pages and the server, each only when its inputs changed.
import './node-version.mjs'
import { rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { mustRunNode, packageCommand, runScript } from './command.mjs'
import { fingerprint, makeWhenChanged } from './freshness.mjs'
import { ensureInstalled } from './install.mjs'

const generateInputs = [
  ...['messages', 'package-lock.json', 'prisma/schema.prisma'],
  ...['scripts/generate.mjs', 'scripts/messages.mjs', 'scripts/prisma-schema.mjs'],
]
const buildInputs = [
  ...['app', 'lib', 'messages', 'prisma', 'public', 'server'],
  ...['next.config.js', 'package-lock.json', 'postcss.config.mjs', 'scripts/build.mjs', 'tsconfig.json'],
]

export function ensureGenerated() {
  return makeWhenChanged({
    name: 'generated',
    inputs: fingerprint(generateInputs),
    outputs: [
      ...['lib/db/generated/sqlite/client.ts', 'lib/db/generated/postgres/client.ts'],
      ...['messages/.generated/nl.json', 'messages/.generated/en.json'],
    ],
    make: async () => {
      console.log('Generating the database clients and the messages …')
      await mustRunNode('Generating', ['scripts/generate.mjs'])
    },
  })
}

async function buildPages() {
  rmSync('.next/BUILD_ID', { force: true })
  await mustRunNode('Building the pages', [packageCommand('next'), 'build'], {
    env: {
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // Otherwise Next.js may ask the registry about its own packages and rewrite the lock.
      NEXT_IGNORE_INCORRECT_LOCKFILE: '1',
    },
  })
}

async function buildServer() {
  const { build, stop } = await import('esbuild')
  await build({
    entryPoints: { server: 'server/main.ts', 'export-worker': 'server/export-worker.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    // Left out: Next.js itself, and what reads files beside its own code. The rest starts faster in one file.
    external: [
      'next',
      'libsql',
      '@prisma/client',
      '@prisma/schema-engine-wasm',
      'pdfkit',
      'fontkit',
      'pg-native',
    ],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url)",
    },
  })
  // Its helper would stay beside the server otherwise.
  await stop()
}

export async function ensureBuilt() {
  await ensureGenerated()
  await makeWhenChanged({
    name: 'built',
    inputs: fingerprint(buildInputs),
    outputs: ['.next/BUILD_ID', 'dist/server.mjs', 'dist/export-worker.mjs'],
    make: async () => {
      console.log('Building the pages and the server …')
      rmSync('dist', { recursive: true, force: true })
      await buildPages()
      await buildServer()
    },
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runScript(async () => {
    await ensureInstalled({ withTestTools: false })
    await ensureBuilt()
  })
}
