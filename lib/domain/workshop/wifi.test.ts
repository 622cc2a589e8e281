import { describe, expect, it } from 'vitest'
import type { Wifi } from './wifi'
import { wifiCode, wifiProblem } from './wifi'

const wifi = (change: Partial<Wifi>): Wifi => ({
  network: 'Vergaderzaal',
  security: 'WPA',
  password: 'geheim-woord',
  isHidden: false,
  ...change,
})

describe('the QR code of a network', () => {
  it('[Wi1] says network and password in the way cameras read it', () => {
    expect(wifiCode(wifi({}))).toBe('WIFI:T:WPA;S:Vergaderzaal;P:geheim-woord;;')
    expect(wifiCode(wifi({ security: 'WEP', password: 'abcde' }))).toBe('WIFI:T:WEP;S:Vergaderzaal;P:abcde;;')
    expect(wifiCode(wifi({ isHidden: true }))).toBe('WIFI:T:WPA;S:Vergaderzaal;P:geheim-woord;H:true;;')
  })

  it('[Wi1] has no password where none is needed', () => {
    expect(wifiCode(wifi({ security: 'nopass' }))).toBe('WIFI:T:nopass;S:Vergaderzaal;;')
  })

  it('[Wi1] escapes what has a meaning of its own', () => {
    const code = wifiCode(wifi({ network: 'Zaal; "A", b:c', password: String.raw`a\b;c:d,e"f` }))
    expect(code).toBe(String.raw`WIFI:T:WPA;S:Zaal\; \"A\"\, b\:c;P:a\\b\;c\:d\,e\"f;;`)
  })

  it('[Wi1] leaves every other sign as it is, spaces at the ends too', () => {
    expect(wifiCode(wifi({ network: ' Café 2 ', password: ' spatie 😀 ' }))).toBe(
      'WIFI:T:WPA;S: Café 2 ;P: spatie 😀 ;;',
    )
  })
})

describe('what cannot be a network', () => {
  it('[Wi2] is said in a word, before it is kept', () => {
    expect(wifiProblem(wifi({}))).toBeUndefined()
    expect(wifiProblem(wifi({ network: '' }))).toBe('network-missing')
    expect(wifiProblem(wifi({ network: 'é'.repeat(17) }))).toBe('network-too-long')
    expect(wifiProblem(wifi({ network: 'é'.repeat(16) }))).toBeUndefined()
    expect(wifiProblem(wifi({ password: '' }))).toBe('password-missing')
    expect(wifiProblem(wifi({ password: 'kort' }))).toBe('password-length')
    expect(wifiProblem(wifi({ password: 'a'.repeat(64) }))).toBe('password-length')
    expect(wifiProblem(wifi({ security: 'WEP', password: 'abcde' }))).toBeUndefined()
    expect(wifiProblem(wifi({ security: 'nopass', password: '' }))).toBeUndefined()
  })
})
