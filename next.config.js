import { PHASE_PRODUCTION_SERVER } from 'next/constants.js'

/** Pages, scripts and styles stand under the path of `PUBLIC_URL`; Next.js wants to know that while it builds. */
const basePath = new URL(process.env.PUBLIC_URL || 'http://localhost').pathname.replace(/\/+$/, '')

/** Tests build into another folder, beside the pages that stand under no path. */
const distDir = process.env.NEXT_DIST_DIR || '.next'
const isUsual = distDir === '.next'

/** @type {import('next').NextConfig} */
const config = {
  basePath,
  distDir,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  allowedDevOrigins: ['127.0.0.1', 'localhost'],
  // Otherwise `next dev` writes instructions into this tree and asks an outside server for advice.
  agentRules: false,
  experimental: { agentUpgrade: false },
  // Next.js writes into the file it reads, so another folder has another one. Types are checked by
  // `npm run check`; here they would need the test tools and cost most of the build.
  typescript: { ignoreBuildErrors: true, ...(isUsual ? {} : { tsconfigPath: '.build/tsconfig.other.json' }) },
  serverExternalPackages: [
    '@prisma/client',
    '@prisma/adapter-libsql',
    '@prisma/adapter-pg',
    '@libsql/client',
    'pg',
  ],
}

/** The plugin has its work in the build; loading it would only delay the start. */
export default async function nextConfig(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config
  const { default: createNextIntlPlugin } = await import('next-intl/plugin')
  return createNextIntlPlugin('./app/_i18n/request.ts')(config)
}
