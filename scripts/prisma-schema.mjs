/**
 * The PostgreSQL twin of the schema: the same models, another provider and output folder.
 * @param {string} sqliteSchema
 * @returns {string}
 */
export function postgresSchema(sqliteSchema) {
  return sqliteSchema
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('../lib/db/generated/sqlite', '../lib/db/generated/postgres')
}
