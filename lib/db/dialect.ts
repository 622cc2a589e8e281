/** The few statements that the two databases write differently. Each takes all its rows as one JSON text. */
export interface Dialect {
  readonly name: 'sqlite' | 'postgresql'
  /**
   * Inserts nothing when the log has moved on. The key of the table alone is no fence: sealing takes rows
   * away, so that a writer who missed it could find an old number free again.
   */
  readonly insertEvents: string
  readonly insertReceipts: string
  readonly insertSecrets: string
}

export const sqlite: Dialect = {
  name: 'sqlite',
  insertEvents: `INSERT INTO "WorkshopEvent" ("workshopId", "seq", "stepId", "payload")
    SELECT ?, json_extract(value, '$.seq'), json_extract(value, '$.stepId'), json_extract(value, '$.payload') FROM json_each(?)
    WHERE (SELECT COALESCE(MAX("seq"), 0) FROM "WorkshopEvent" WHERE "workshopId" = ?) = ?`,
  insertReceipts: `INSERT INTO "Receipt" ("workshopId", "key", "fingerprint", "stepId", "seq")
    SELECT ?, json_extract(value, '$.key'), json_extract(value, '$.fingerprint'), json_extract(value, '$.stepId'), json_extract(value, '$.seq') FROM json_each(?)`,
  insertSecrets: `INSERT INTO "StepSecret" ("workshopId", "stepId", "secret")
    SELECT ?, json_extract(value, '$.stepId'), json_extract(value, '$.secret') FROM json_each(?)`,
}

export const postgresql: Dialect = {
  name: 'postgresql',
  insertEvents: `INSERT INTO "WorkshopEvent" ("workshopId", "seq", "stepId", "payload")
    SELECT $1, r.seq, r."stepId", r.payload FROM json_to_recordset($2::json) AS r(seq int, "stepId" text, payload text)
    WHERE (SELECT COALESCE(MAX("seq"), 0) FROM "WorkshopEvent" WHERE "workshopId" = $3) = $4`,
  insertReceipts: `INSERT INTO "Receipt" ("workshopId", "key", "fingerprint", "stepId", "seq")
    SELECT $1, r.key, r.fingerprint, r."stepId", r.seq FROM json_to_recordset($2::json) AS r(key text, fingerprint text, "stepId" text, seq int)`,
  insertSecrets: `INSERT INTO "StepSecret" ("workshopId", "stepId", "secret")
    SELECT $1, r."stepId", r.secret FROM json_to_recordset($2::json) AS r("stepId" text, secret text)`,
}
