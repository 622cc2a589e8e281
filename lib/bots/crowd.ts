import type { Language } from '@/lib/domain/language'
import type { KitRegistry } from '@/lib/domain/workshop/kit'
import { comeIn } from './come-in'
import type { Habits, ParticipantBot, SentCommand } from './participant'
import { createParticipantBot } from './participant'

export interface CrowdOptions {
  readonly url: string
  readonly code: string
  readonly people: number
  readonly kits: KitRegistry
  readonly onReply: (sent: SentCommand) => void
  /** Longest pause before an answer. */
  readonly slownessMs: number
  /** Dutch unless told otherwise. */
  readonly language?: Language
  readonly random: () => number
}

export interface Crowd {
  readonly bots: () => readonly ParticipantBot[]
  /** Resolves when everybody has come in, the late ones too. */
  readonly arrived: Promise<void>
  readonly close: () => void
}

const lateShare = 0.15
const latestMs = 2500

const names = [
  'Ada',
  'Bram',
  'Chaima',
  'Daan',
  'Esra',
  'Femke',
  'Gijs',
  'Hanna',
  'Ilias',
  'Joke',
  'Kees',
  'Lot',
]

function nameOf(index: number): string {
  const round = Math.floor(index / names.length)
  return `${names[index % names.length] ?? 'Ada'}${round === 0 ? '' : ` ${round + 1}`}`
}

function habitsOf(index: number, slownessMs: number): Habits {
  return { reloads: index % 7 === 3, losesNetwork: index % 5 === 2, slownessMs }
}

/** A mixed group: opinions that differ, people who come late, reload, or lose their network. */
export function createCrowd({ url, code, people, kits, language = 'nl', ...options }: CrowdOptions): Crowd {
  const { onReply, slownessMs, random } = options
  const bots: ParticipantBot[] = []
  let isClosed = false

  async function arrive(index: number): Promise<void> {
    if (random() < lateShare) await new Promise((resolve) => setTimeout(resolve, random() * latestMs))
    const { workshopId, token } = await comeIn(url, code, nameOf(index))
    if (isClosed) return
    const side = index % 5 === 0 ? 0 : index % 2 === 0 ? 1 : -1
    const persona = {
      leaning: side * (0.4 + random() * 0.6),
      talkative: 0.3 + random() * 0.7,
      language,
      random,
    }
    bots.push(
      createParticipantBot(workshopId, token, {
        url,
        kits,
        persona,
        onReply,
        habits: habitsOf(index, slownessMs),
      }),
    )
  }

  return {
    bots: () => bots,
    arrived: Promise.all(Array.from({ length: people }, (_, index) => arrive(index))).then(() => undefined),
    close: () => {
      isClosed = true
      for (const bot of bots) bot.close()
    },
  }
}
