export type Place = 'phone' | 'console' | 'screen' | 'desk'

/** How one page is looked at: the size of the window, and what the person has set on their device. */
export interface Look {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly colorScheme?: 'dark'
  readonly forcedColors?: 'active'
}

const all: Readonly<Record<Place, readonly Look[]>> = {
  phone: [
    { name: '360', width: 360, height: 640 },
    { name: '360-dark', width: 360, height: 640, colorScheme: 'dark' },
    { name: '320', width: 320, height: 568 },
    { name: '390', width: 390, height: 844 },
    { name: '360-forced', width: 360, height: 640, forcedColors: 'active' },
  ],
  console: [
    { name: '1366', width: 1366, height: 768 },
    { name: '1366-dark', width: 1366, height: 768, colorScheme: 'dark' },
    { name: '820-tablet', width: 820, height: 1180 },
    { name: '1366-forced', width: 1366, height: 768, forcedColors: 'active' },
  ],
  screen: [
    { name: '1920', width: 1920, height: 1080 },
    { name: '1920-dark', width: 1920, height: 1080, colorScheme: 'dark' },
    { name: '1920-forced', width: 1920, height: 1080, forcedColors: 'active' },
  ],
  desk: [
    { name: '1280', width: 1280, height: 800 },
    { name: '1280-dark', width: 1280, height: 800, colorScheme: 'dark' },
    { name: '320', width: 320, height: 568 },
    { name: '1280-forced', width: 1280, height: 800, forcedColors: 'active' },
  ],
}

/** Which looks a state gets: `few` only the first; `most` all but forced colours. */
export function looksAt(place: Place, how: 'few' | 'most' | 'all'): readonly Look[] {
  if (how === 'few') return all[place].slice(0, 1)
  return how === 'all' ? all[place] : all[place].filter((look) => look.forcedColors === undefined)
}
