'use client'

import { useTranslations } from 'next-intl'
import type { MouseEvent } from 'react'
import { useState } from 'react'
import { toldDownload } from './told-download'

interface DownloadLinkProps {
  readonly address: string
  readonly name: string
  readonly about: string
}

type Course =
  | { readonly at: 'rest' }
  | { readonly at: 'made'; readonly share: number }
  | { readonly at: 'wrong'; readonly why: 'busy' | 'failed' }

function keep(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}

/** A plain link without script; with it, the link says how far its file is. */
export function DownloadLink({ address, name, about }: DownloadLinkProps) {
  const t = useTranslations('export')
  const [course, setCourse] = useState<Course>({ at: 'rest' })

  async function download(event: MouseEvent): Promise<void> {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    if (course.at === 'made') return
    setCourse({ at: 'made', share: 0 })
    try {
      const made = await toldDownload(address, (share) => setCourse({ at: 'made', share }))
      keep(made.name, made.content)
      setCourse({ at: 'rest' })
    } catch (error) {
      const isBusy = error instanceof Error && error.message === 'busy'
      setCourse({ at: 'wrong', why: isBusy ? 'busy' : 'failed' })
    }
  }

  return (
    <span className="inline-grid">
      <span>
        <a
          href={address}
          download
          className="inline-flex min-h-11 items-center underline"
          onClick={(event) => void download(event)}
        >
          {name}
        </a>{' '}
        <span className="text-note text-ink-2">{about}</span>
      </span>
      {course.at === 'made' && (
        <progress className="w-full" aria-label={t('making', { name })} max={1} value={course.share} />
      )}
      <span role="status" className="text-note">
        {course.at === 'made' && t('making', { name })}
        {course.at === 'wrong' && t(course.why)}
      </span>
    </span>
  )
}
