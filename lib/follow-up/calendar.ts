export interface Reminder {
  readonly title: string
  readonly text: string
  readonly url: string
  /** A day, as `2026-12-24`. */
  readonly day: string
  readonly now: Date
  readonly reminderId: string
}

const longestLine = 75
const encoder = new TextEncoder()

/** RFC 5545, 3.3.11: what would end a value is escaped. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n')
}

/** RFC 5545, 3.1: no line over 75 bytes, and no sign cut in two. */
function folded(line: string): string {
  const { lines } = [...line].reduce<{ readonly lines: readonly string[]; readonly bytes: number }>(
    (sum, sign) => {
      const bytes = encoder.encode(sign).length
      if (sum.bytes + bytes <= longestLine)
        return {
          lines: [...sum.lines.slice(0, -1), `${sum.lines.at(-1) ?? ''}${sign}`],
          bytes: sum.bytes + bytes,
        }
      return { lines: [...sum.lines, ` ${sign}`], bytes: 1 + bytes }
    },
    { lines: [''], bytes: 0 },
  )
  return lines.join('\r\n')
}

function stamp(at: Date): string {
  return at.toISOString().replace(/[-:]/g, '').replace(/\.\d+/, '')
}

/** A calendar file with one reminder on the morning of a day, private to whose calendar it is in. */
export function calendarFileOf({ title, text, url, day, now, reminderId }: Reminder): string {
  const at = day.replaceAll('-', '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kompasgesprek//NL',
    'BEGIN:VEVENT',
    `UID:${reminderId}@kompasgesprek`,
    `DTSTAMP:${stamp(now)}`,
    // Without a zone: nine o'clock wherever one is.
    `DTSTART:${at}T090000`,
    'DURATION:PT15M',
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(`${text}\n${url}`)}`,
    `URL:${url}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
