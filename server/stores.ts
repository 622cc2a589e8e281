import { createCoLeads } from '@/lib/db/co-leads'
import type { Database } from '@/lib/db/database'
import { createEditions } from '@/lib/db/editions'
import { createGroups } from '@/lib/db/groups'
import { createJoinCodes } from '@/lib/db/join-codes'
import { createPasses } from '@/lib/db/passes'
import { createSettings } from '@/lib/db/settings'
import { createTemplates } from '@/lib/db/templates'
import { createWifi } from '@/lib/db/wifi'
import { createWorkshops } from '@/lib/db/workshops'

/** What is kept in the database beside the log. */
export function createStores(database: Database) {
  return {
    workshops: createWorkshops(database),
    coLeads: createCoLeads(database),
    passes: createPasses(database),
    joinCodes: createJoinCodes(database),
    settings: createSettings(database),
    groups: createGroups(database),
    editions: createEditions(database),
    templates: createTemplates(database),
    wifi: createWifi(database),
  }
}
