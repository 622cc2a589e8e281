import { stemmer as stemDutch } from '@orama/stemmers/dutch'
import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stopwords as dutch } from '@orama/stopwords/dutch'
import { stopwords as english } from '@orama/stopwords/english'
import type { Language } from '@/lib/domain/language'

const tools = {
  nl: { stem: stemDutch, stopwords: new Set(dutch) },
  en: { stem: stemEnglish, stopwords: new Set(english) },
} as const

const shortestWord = 4

/** The words of a text that say what it is about: by their stem, with the form in which they were written. */
export function wordsOf(text: string, language: Language): ReadonlyMap<string, string> {
  const { stem, stopwords } = tools[language]
  const written = text.toLocaleLowerCase(language).match(/\p{L}+/gu) ?? []
  const telling = written.filter((word) => word.length >= shortestWord && !stopwords.has(word))
  return new Map(telling.map((word) => [stem(word), word]))
}
