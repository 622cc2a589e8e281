import { del, get, set } from 'idb-keyval'
import type { OutboxEntry, OutboxStore } from '@/lib/live/outbox'

/** Keeps what is on its way in the browser's database: it survives a reload, a closed tab, a dead battery. */
export function browserOutboxStore(name: string): OutboxStore {
  const key = `kompas-outbox-${name}`
  return {
    load: async () => (await get<readonly OutboxEntry[]>(key)) ?? [],
    save: (entries) => (entries.length === 0 ? del(key) : set(key, entries)),
  }
}
