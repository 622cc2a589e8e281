import { eventLogContract } from './event-log-contract'
import { createMemoryEventLog } from './memory-event-log'

eventLogContract('memory', async () => {
  const log = createMemoryEventLog()
  return {
    log,
    create: async (workshopId, events) => log.create(workshopId, events),
    remove: async (workshopId) => log.remove(workshopId),
    dump: async () => log.dump(),
  }
})
