import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { harvest, sampleReport } from '@/lib/export/testing/sample-report'
import type { Report as ReportData } from '@/lib/domain/workshop/report'
import { messagesOf } from '@/lib/i18n/messages'
import { Report } from './report'

const markup = '<img src=x onerror=alert(1)></p><script>alert(2)</script>'
const link = 'https://example.org/klik javascript:alert(3)'

/** The report of a conversation in which everything that people wrote is an attack. */
function attackedReport(): ReportData {
  const report = sampleReport()
  const about = { ...report.about, title: markup, groupName: markup, hostName: markup }
  const [words = ''] = harvest
  const all = JSON.stringify({ ...report, about, foreword: `${markup} ${link}` })
  return JSON.parse(all.replaceAll(words, `${markup} ${link}`)) as ReportData
}

describe('what people wrote', () => {
  it('[X4] is text in the report: no markup comes of it, and no link', () => {
    const html = renderToStaticMarkup(
      <IntlProvider locale="nl" messages={messagesOf.nl} timeZone="Europe/Amsterdam">
        <Report report={attackedReport()} />
      </IntlProvider>,
    )
    expect(html).not.toMatch(/<img|<script|href="(?!#|\/)[^"]*(example\.org|javascript)/i)
    expect(html.split('&lt;img src=x onerror=alert(1)&gt;').length).toBeGreaterThan(4)
    expect(html).toContain('https://example.org/klik javascript:alert(3)')
  })

  it('[X4] has no way round: no file of the product puts markup on a page by itself', () => {
    const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
    const sources = files.filter((file) => /(?<!\.test)\.tsx?$/.test(file))
    const ways = /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcDoc/
    expect(sources.length).toBeGreaterThan(200)
    expect(sources.filter((file) => ways.test(readFileSync(join('app', file), 'utf8')))).toEqual([])
  })
})
