import fc from 'fast-check'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CompassRose } from './compass-rose'
import { DilemmaAxis } from './dilemma-axis'
import { DilemmaLine } from './dilemma-line'
import type { DimensionNumber } from './dimension-paint'
import { NotesWall } from './notes-wall'
import type { MapRoute } from './route-geometry'
import { RouteMap } from './route-map'
import { RouteMapTall } from './route-map-tall'
import { ScaleStrip } from './scale-strip'
import { Sky } from './sky'
import { SkyTall } from './sky-tall'
import { TwoHandleScale } from './two-handle-scale'
import { weatherKinds } from './weather-signs'

const words = { figureId: 'fig', title: 'Titel van de figuur', desc: 'Wat erop staat' }
const format = (value: number) => String(value).replace('.', ',')
const dimensionNames = {
  1: 'Turbulente tijd',
  2: 'Veeleisende samenleving',
  3: 'Complexe overheid',
  4: 'Political–administrative interplay',
  5: 'Persoonlijk',
}

const dimension = fc.constantFrom<DimensionNumber>(1, 2, 3, 4, 5)
const place = fc.integer({ min: 0, max: 20 }).map((half) => half / 2)
const name = fc.oneof(
  fc.string({ minLength: 1, maxLength: 90 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
)
const counts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 11, maxLength: 11 })
const maybe = <T,>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const given = <K extends string, T>(key: K, value: T | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: T }

function expectSound(figure: ReactElement, images = 1) {
  const markup = renderToStaticMarkup(figure)
  expect(markup.match(/role="img"/gu) ?? []).toHaveLength(images)
  if (images > 0) expect(markup).toMatch(/<title id="fig-title">Titel van de figuur<\/title>/u)
  expect(markup).not.toMatch(/ style=/u)
  expect(markup.replace(/>[^<]*</gu, '><')).not.toMatch(/NaN|undefined|Infinity|null/u)
  const ids = [...markup.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1])
  expect(new Set(ids).size).toBe(ids.length)
}

const check = <T,>(arbitrary: fc.Arbitrary<T>, draw: (value: T) => ReactElement, images = 1) => {
  fc.assert(
    fc.property(arbitrary, (value) => {
      expectSound(draw(value), images)
    }),
    { numRuns: 40 },
  )
}

describe('every figure is one named image without style attributes or broken numbers', () => {
  const needle = fc.record({
    dimension,
    name,
    tooFew: fc.boolean(),
    cannotSay: fc.nat(40),
    now: maybe(place),
    desired: maybe(place),
    band: maybe(fc.tuple(place, place)),
  })

  it.each(['full', 'small'] as const)('[E8] compass rose, %s', (size) => {
    const labels = { now: 'nu', desired: 'gewenst', tooFew: 'te weinig', cannotSay: String, format }
    check(fc.array(needle, { minLength: 1, maxLength: 12 }), (drawn) => (
      <CompassRose
        {...words}
        size={size}
        focusNeedle={2}
        dimensionNames={dimensionNames}
        labels={labels}
        needles={drawn.map(({ now, desired, band, ...rest }, index) => ({
          ...rest,
          number: index + 1,
          ...given('now', now),
          ...given('desired', desired),
          ...given('band', band && ([Math.min(...band), Math.max(...band)] as const)),
        }))}
      />
    ))
  })

  it.each(['screen', 'console', 'report'] as const)('[E8] dilemma axis, %s', (size) => {
    const points = fc.array(place, { maxLength: 40 })
    check(
      fc.record({
        dimension,
        rounds: fc.array(counts, { minLength: 1, maxLength: 4 }),
        live: maybe(points),
        silent: fc.boolean(),
      }),
      ({ rounds, live, silent, ...rest }) => (
        <DilemmaAxis
          {...words}
          {...rest}
          size={size}
          poles={{ a: { name: 'Zekerheid geven' }, b: { name: 'Open zeggen', gives: 'Eerlijkheid' } }}
          rounds={rounds.map((each, index) => ({ name: `Ronde ${index + 1}`, counts: each }))}
          silentMiddle={silent}
          {...given(
            'livePoints',
            live?.map((position, index) => ({ number: index + 1, position })),
          )}
          labels={{ and: 'én' }}
        />
      ),
    )
  })

  it('[E8] dilemma line, two handles, strip', () => {
    const scale = fc.record({ dimension, now: maybe(place), desired: maybe(place), no: fc.boolean() })
    check(scale, ({ now, ...rest }) => (
      <DilemmaLine {...words} dimension={rest.dimension} {...given('position', now)} />
    ))
    check(scale, ({ now, desired, no, ...rest }) => (
      <TwoHandleScale
        {...words}
        {...rest}
        {...given('now', now)}
        {...given('desired', desired)}
        cannotSay={no}
        labels={{ notChosen: 'Nog niet gekozen', format }}
      />
    ))
    check(scale, ({ now, desired, no, ...rest }) => (
      <ScaleStrip {...words} {...rest} {...given('now', now)} {...given('desired', desired)} tooFew={no} />
    ))
  })

  it('[E8] route map, wide and tall', () => {
    const surface = fc.constantFrom('asphalt', 'cobbles', 'goat-track', 'tunnel')
    const route = fc.record({ dimension, name, surface, count: fc.nat(1000), lit: fc.boolean() })
    const labels = { dimensionNames, count: (count: number) => `${count} keer`, none: 'niet gekozen' }
    const lettered = (drawn: readonly Omit<MapRoute, 'letter'>[]) =>
      drawn.map((each, index) => ({ ...each, letter: 'abcdefghij'.charAt(index) }))
    const routes = fc.array(route, { minLength: 1, maxLength: 10 })
    check(routes, (drawn) => <RouteMap {...words} routes={lettered(drawn)} labels={labels} />)
    check(routes, (drawn) => <RouteMapTall {...words} routes={lettered(drawn)} labels={labels} />)
  })

  it('[E8] sky, wide and tall', () => {
    const labels = { people: String, words: 'Uw woorden:', more: String, unit: String }
    const sky = fc.record({
      people: fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 }),
      said: fc.array(name, { maxLength: 60 }),
    })
    const columns = (people: readonly number[]) =>
      weatherKinds.map((weather, index) => ({ weather, name: weather, count: people[index] ?? 0 }))
    check(sky, ({ people, said }) => (
      <Sky {...words} columns={columns(people)} words={said} labels={labels} />
    ))
    check(sky, ({ people, said }) => (
      <SkyTall {...words} columns={columns(people)} words={said} labels={labels} />
    ))
  })

  it('[E8] the wall of notes, which is text and no image', () => {
    const note = fc.record({ text: name, dots: fc.nat(20) })
    check(
      fc.array(fc.array(note, { maxLength: 20 }), { maxLength: 6 }),
      (groups) => (
        <NotesWall
          clusters={groups.map((notes, group) => ({
            clusterId: `c${group}`,
            name: 'Groep',
            notes: notes.map((each, index) => ({ ...each, noteId: `${group}-${index}` })),
          }))}
          labels={{ summary: (notes, dots) => `${notes} ${dots ?? 0}`, dots: String, more: String }}
        />
      ),
      0,
    )
  })
})
