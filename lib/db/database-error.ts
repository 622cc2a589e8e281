/** The database could not be opened; the message is one line for an operator. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}
