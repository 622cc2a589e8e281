import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'

const page = ['app/_phone/phone.tsx', 'app/_live/live-provider.tsx', 'app/_live/announcer.tsx']
const steps = readdirSync('app/_steps')
  .flatMap((kind) => [`app/_steps/${kind}/phone.tsx`, `app/_steps/${kind}/phone-after.tsx`])
  .filter((file) => existsSync(file))

/** What is for the server, or for other pages. */
const foreign = [
  /^node_modules\/(zod|@prisma|pdfkit|@atlaskit)\//,
  /^lib\/(db|compass\/(?!dimension-corners))/,
  /^lib\/domain\/steps\/[^/]+\/(kit|decide|evolve|simulate|document|message)\.ts$/,
  /^app\/_(console|screen|report|paper|data)\//,
  /^app\/_steps\/[^/]+\/(console|screen|settings|report|paper)\.tsx$/,
]
const mostKilobytes = { page: 48, step: 8 }

interface Sent {
  readonly files: readonly string[]
  readonly kilobytes: number
}
let sent: (entries: readonly string[]) => Sent

/** As a browser gets it, without Next.js and React, which every page has; what is loaded later is left out. */
async function bundled(): Promise<typeof sent> {
  const { metafile, outputFiles } = await build({
    entryPoints: [...page, ...steps],
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    jsx: 'automatic',
    outdir: 'out',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty' },
    external: ['next/*', 'react', 'react/*', 'react-dom', '@/app/_actions/*'],
  })
  const sizes = new Map(
    outputFiles.map(({ path, contents }) => [basename(path), gzipSync(contents).length / 1000]),
  )
  return (entries) => {
    const names = new Set<string>()
    const look = (name: string): void => {
      if (names.has(name)) return
      names.add(name)
      for (const { path, kind } of metafile.outputs[name]?.imports ?? [])
        if (kind === 'import-statement' && path in metafile.outputs) look(path)
    }
    for (const [name, { entryPoint = '' }] of Object.entries(metafile.outputs))
      if (entries.includes(entryPoint)) look(name)
    return {
      files: [...names].flatMap((name) => Object.keys(metafile.outputs[name]?.inputs ?? {})),
      kilobytes: [...names].reduce((sum, name) => sum + (sizes.get(basename(name)) ?? 0), 0),
    }
  }
}

const foreignIn = ({ files }: Sent) => files.filter((file) => foreign.some((each) => each.test(file)))

describe('what a phone is sent', () => {
  beforeAll(async () => {
    sent = await bundled()
  })

  it('[Ld1] is for phones, and stays small', () => {
    const first = sent(page)
    expect(first.files.some((file) => file.includes('socket.io-client'))).toBe(true)
    expect(foreignIn(first)).toEqual([])
    expect(first.kilobytes).toBeLessThan(mostKilobytes.page)
  })

  it.each(steps)('[Ld1] is for phones in %s', (step) => {
    const { kilobytes } = sent([...page, step])
    expect(foreignIn(sent([step]))).toEqual([])
    expect(kilobytes - sent(page).kilobytes).toBeLessThan(mostKilobytes.step)
  })
})
