import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { total } from '../insight/histogram'
import type { KitState } from '../workshop/kit'
import type { KitExample, Recorded, Script } from './kit-play'
import {
  configOf,
  entriesFor,
  folded,
  kitUnder,
  looking,
  momentsOf,
  openRounds,
  play,
  reordered,
  scriptFor,
  voices,
  withoutTakenBack,
} from './kit-play'

const audiences = ['phone', 'screen', 'console'] as const
/** Members of views that say how many, and nothing about what. */
const counts = ['noteCount', 'writers', 'dotGivers', 'reasonCount', 'whyCount', 'commitmentCount']

function withoutCounts(view: unknown): unknown {
  return JSON.parse(JSON.stringify(view, (key, value: unknown) => (counts.includes(key) ? '#' : value)))
}

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)

const runs = { numRuns: 60 }

/** What every kit promises about the words and choices of people. Run by each kit. */
export function kitContract(name: string, example: KitExample): void {
  const kit = kitUnder(example)
  const moments = momentsOf(example)
  const rounds = openRounds(example)

  /** Two courses that are the same up to a round, and there differ in what people gave. */
  const twoCourses = fc
    .record({ script: scriptFor(example), at: fc.nat(Math.max(0, rounds.length - 1)) })
    .chain(({ script, at }) => {
      const round = rounds[at] ?? ''
      const before = Object.fromEntries(Object.entries(script).filter(([each]) => rounds.indexOf(each) < at))
      const course = (entries: fc.Arbitrary<Script[string]['entries']>) =>
        entries.map((each): Script => ({ ...before, [round]: { entries: each, steering: [] } }))
      return fc.record({
        round: fc.constant(round),
        one: course(fc.constant(script[round]?.entries ?? [])),
        other: course(entriesFor(example, round)),
      })
    })

  describe(`the ${name} kit`, () => {
    it('[S1] shows nothing of what was given before it is revealed, only how much', () => {
      fc.assert(
        fc.property(twoCourses, ({ round, one, other }) => {
          const states = [one, other].map((script) => folded(example, play(example, script)))
          for (const phase of ['open', 'closed'] as const) {
            if (!moments.some((each) => each.round === round && each.phase === phase)) continue
            for (const audience of audiences) {
              const [first, second] = states.map((state) =>
                withoutCounts(kit.views[audience](state, looking(example, { round, phase }))),
              )
              expect(first, `${audience} ${phase}`).toEqual(second)
            }
          }
        }),
        runs,
      )
    })

    it('[S3] seals the same, down to the last byte, in whatever order people came', () => {
      fc.assert(
        fc.property(
          scriptFor(example),
          fc.shuffledSubarray(voices, { minLength: voices.length }),
          (script, order) => {
            const sealed = (recorded: readonly Recorded[]) =>
              JSON.stringify(kit.seal(folded(example, recorded), looking(example, lastOf(moments))))
            const recorded = play(example, script)
            expect(sealed(reordered(recorded, order))).toBe(sealed(recorded))
          },
        ),
        runs,
      )
    })

    it('[S3] shows the same, down to the last byte, in whatever order people came', () => {
      fc.assert(
        fc.property(
          scriptFor(example),
          fc.shuffledSubarray(voices, { minLength: voices.length }),
          (script, order) => {
            const recorded = play(example, script)
            const [one, other] = [recorded, reordered(recorded, order)].map((each) => folded(example, each))
            for (const moment of moments) {
              for (const audience of audiences) {
                const shown = [one, other].map((state) =>
                  JSON.stringify(kit.views[audience](state ?? kit.initial(), looking(example, moment))),
                )
                expect(shown[0], audience).toBe(shown[1])
              }
            }
          },
        ),
        runs,
      )
    })

    it('[S3] seals neither voices nor the names that writers gave their notes', () => {
      fc.assert(
        fc.property(scriptFor(example), (script) => {
          const state = folded(example, play(example, script))
          const sealed = JSON.stringify(kit.seal(state, looking(example, lastOf(moments))))
          for (const trace of ['voice', 'handle', 'author']) expect(sealed).not.toContain(trace)
        }),
        runs,
      )
    })

    it('[S4] looks the same to the room and in the report once it is sealed, and can be stored', () => {
      fc.assert(
        fc.property(scriptFor(example), fc.integer({ min: 1, max: 5 }), (script, atLeast) => {
          const state = folded(example, play(example, script))
          const stored = JSON.stringify(kit.seal(state, looking(example, lastOf(moments), atLeast)))
          const after = kit.unseal(kit.sealed.parse(JSON.parse(stored)))
          for (const moment of moments.filter((each) => each.phase !== 'open' || moments.length === 1)) {
            // Only a finished step is sealed: nothing in it moves any more.
            const context = { ...looking(example, moment, atLeast), isDone: true }
            expect(kit.views.screen(after, context)).toEqual(kit.views.screen(state, context))
            expect(kit.views.console(after, context)).toEqual(kit.views.console(state, context))
            expect(kit.views.phone(after, context)).toEqual(kit.views.phone(state, context))
            expect(kit.result(after, context)).toEqual(kit.result(state, context))
            expect(kit.answered(after, moment.round)).toBe(kit.answered(state, moment.round))
          }
          expect(kit.seal(after, looking(example, lastOf(moments), atLeast))).toEqual(JSON.parse(stored))
        }),
        runs,
      )
    })

    it('[D12] stands where it stood without what was taken back, and takes back all that can be', () => {
      const withdrawals = Object.keys(kit.senders).filter((type) => /^(Withdraw|Clear)/.test(type))
      expect(kit.takesBack !== undefined, withdrawals.join()).toBe(withdrawals.length > 0)
      fc.assert(
        fc.property(scriptFor(example), (script) => {
          const recorded = play(example, script)
          const left = withoutTakenBack(example, recorded)
          expect(folded(example, left)).toEqual(folded(example, recorded))
        }),
        runs,
      )
    })

    it('[S9] gives everybody as their own what they gave, whatever others did', () => {
      fc.assert(
        fc.property(scriptFor(example), (script) => {
          const recorded = play(example, script)
          for (const voice of voices) {
            const alone = recorded.filter((each) => each.voice === voice)
            expect(kit.own(folded(example, recorded), voice)).toEqual(kit.own(folded(example, alone), voice))
          }
        }),
        runs,
      )
    })

    it('[S9] gives nobody anything as their own once it is sealed', () => {
      fc.assert(
        fc.property(scriptFor(example), (script) => {
          const state = folded(example, play(example, script))
          const after = kit.unseal(kit.seal(state, looking(example, lastOf(moments))))
          for (const voice of voices) expect(kit.own(after, voice)).toBeUndefined()
        }),
        runs,
      )
    })

    it('[Tb6] can go by table: each a fold of its own events, and all of them together the whole', () => {
      fc.assert(
        fc.property(scriptFor(example), fc.integer({ min: 1, max: 5 }), (script, atLeast) => {
          const recorded = play(example, script)
          const whole = folded(example, recorded)
          const tables = [0, 1].map((table) =>
            folded(
              example,
              recorded.filter(({ voice, event }) =>
                voice === ''
                  ? kit.paperEvents?.includes(event.type) !== true
                  : voices.indexOf(voice) % 2 === table,
              ),
            ),
          )
          for (const { round, phase } of moments.filter((moment) => moment.phase === 'open')) {
            const answered = tables.map((state) => kit.answered(state, round))
            expect(sum(answered), `${round} ${phase}`).toBe(
              kit.answered(whole, round) - (kit.onPaper?.(whole, round) ?? 0),
            )
          }
          const names = Object.keys(kit.tallies?.(whole, configOf(example)) ?? {})
          for (const name of names) {
            const told = (state: KitState) =>
              total(kit.tallies?.(state, configOf(example))[name]?.counts ?? [])
            expect(sum(tables.map(told)), name).toBe(told(whole))
          }
          for (const state of tables) {
            const context = { ...looking(example, lastOf(moments), atLeast), isPart: true } as const
            const after = kit.unseal(kit.seal(state, context))
            expect(kit.views.screen(after, context)).toEqual(kit.views.screen(state, context))
            expect(kit.result(after, context)).toEqual(kit.result(state, context))
          }
        }),
        runs,
      )
    })

    it('[W7] stands where it stood when its log is stored, read and told again', () => {
      fc.assert(
        fc.property(scriptFor(example), (script) => {
          const recorded = play(example, script)
          const stored = recorded.map(({ event }) => ({
            event: kit.event.parse(JSON.parse(JSON.stringify(event))),
          }))
          expect(folded(example, stored)).toEqual(folded(example, recorded))
        }),
        runs,
      )
    })
  })
}

function lastOf<T>(items: readonly T[]): T {
  const last = items.at(-1)
  if (last === undefined) throw new Error('a kit has at least one moment')
  return last
}
