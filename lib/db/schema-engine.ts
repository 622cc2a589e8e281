import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'

let isLoaded = false

/**
 * Prisma's own schema engine, the WASM build from npm: the native one would have to be downloaded.
 * @param schemas [file name, text] of each Prisma schema the engine should know.
 */
export async function openSchemaEngine(
  adapterFactory: SqlMigrationAwareDriverAdapterFactory,
  schemas: [string, string][],
): Promise<SchemaEngine> {
  if (!isLoaded) {
    const wasmFile = createRequire(import.meta.url)
      .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
      .replace(/\.js$/, '.wasm')
    const { instance } = await WebAssembly.instantiate(readFileSync(wasmFile), {
      './schema_engine_bg.js': engineModule as unknown as WebAssembly.ModuleImports,
    })
    engineModule.__wbg_set_wasm(instance.exports)
    const start = instance.exports['__wbindgen_start']
    if (typeof start === 'function') (start as () => void)()
    isLoaded = true
  }
  return engineModule.SchemaEngine.new(
    { datamodels: schemas },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapterFactory),
  )
}
