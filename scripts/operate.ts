const known: readonly string[] = ['EnvironmentError', 'DatabaseError', 'MigrationError']

function isInWords(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  return known.includes(error.name) || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
}

/** Runs the main function of a command for operators: what they can mend is told in words, without a stack. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    console.error(isInWords(error) ? error.message : error)
    process.exitCode = 1
  }
}
