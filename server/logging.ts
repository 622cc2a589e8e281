import type { DestinationStream } from 'pino'
import { pino } from 'pino'

/** JSON lines on standard output. Never the words people wrote, a name, a token or a code: only ids and numbers. */
export type Logger = Pick<ReturnType<typeof pino>, 'info' | 'warn' | 'error' | 'debug'>

function errorFields(error: unknown) {
  if (!(error instanceof Error)) return { name: 'unknown' }
  const code = 'code' in error ? { code: String(error.code) } : {}
  return { name: error.name, ...code, stack: frames(error) }
}

/** Where it happened. The message of an error may quote what somebody wrote, so it stays out. */
function frames(error: Error): string {
  const lines = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return lines.slice(0, 8).join('\n')
}

export function createLogger(level: string, destination: DestinationStream = pino.destination(1)): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { error: errorFields },
  }
  return pino(options, destination)
}

export const silentLogger: Logger = pino({ level: 'silent' })
