// npm run build: what is generated, the pages and the server, each only when its inputs changed.
import './node-version.mjs'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
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

/** Where the pages go, and under which path they stand: those for another path are other pages. */
const distDir = process.env.NEXT_DIST_DIR || '.next'

function basePath() {
  try {
    return new URL(process.env.PUBLIC_URL || 'http://localhost').pathname.replace(/\/+$/, '')
  } catch {
    // The server refuses such an address with a sentence.
    return ''
  }
}

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
  if (distDir !== '.next') {
    mkdirSync('.build', { recursive: true })
    writeFileSync('.build/tsconfig.other.json', '{ "extends": "../tsconfig.json" }\n')
  }
  rmSync(`${distDir}/BUILD_ID`, { force: true })
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
  const isUsual = distDir === '.next'
  await makeWhenChanged({
    name: isUsual ? 'pages' : `pages${distDir}`,
    inputs: fingerprint(buildInputs, basePath()),
    outputs: [`${distDir}/BUILD_ID`],
    make: async () => {
      console.log('Building the pages …')
      await buildPages()
    },
  })
  await makeWhenChanged({
    name: 'server',
    inputs: fingerprint(buildInputs),
    outputs: ['dist/server.mjs', 'dist/export-worker.mjs'],
    make: async () => {
      console.log('Building the server …')
      rmSync('dist', { recursive: true, force: true })
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
