import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFileOf } from './calendar'

const reminder = {
  title: 'Hoe ging het?',
  text: 'Ik bel; elke week, \\ met Fatima\nen zeg het',
  url: 'https://kompas.example.nl/c/w/s',
  day: '2026-12-24',
  now: new Date('2026-11-24T10:00:00Z'),
  reminderId: 'r1',
}

function unfolded(file: string): readonly string[] {
  return file.replaceAll('\r\n ', '').split('\r\n')
}

describe('a reminder for the calendar', () => {
  it('[Fu4] is on the morning of its day, private, with the way back', () => {
    const lines = unfolded(calendarFileOf(reminder))
    expect(lines).toContain('DTSTART:20261224T090000')
    expect(lines).toContain('DTSTAMP:20261124T100000Z')
    expect(lines).toContain('CLASS:PRIVATE')
    expect(lines).toContain(
      'DESCRIPTION:Ik bel\\; elke week\\, \\\\ met Fatima\\nen zeg het\\nhttps://kompas.example.nl/c/w/s',
    )
  })

  it('[Fu4] has no line that is too long and none that somebody could write into it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const file = calendarFileOf({ ...reminder, title: text, text })
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        const names = unfolded(file).map((line) => line.split(/[:;]/)[0])
        expect(names.filter((name) => name === 'BEGIN')).toHaveLength(3)
        expect(names.filter((name) => name === 'SUMMARY')).toHaveLength(1)
        expect(names.length).toBe(21)
      }),
    )
  })
})
