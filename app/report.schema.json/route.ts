import { schemaOfReports } from '@/app/_data/exports'

/** What a JSON file of a report looks like, for programs that want to read one. */
export function GET() {
  return schemaOfReports()
}
