import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ownAddress } from '@/app/_data/own-address'
import './globals.css'

const font = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      weight: '200 800',
    },
  ],
  variable: '--font-sans-file',
  display: 'swap',
})

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  return { title: { default: t('product'), template: `%s – ${t('product')}` }, description: t('motto') }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#eef0e8' },
    { media: '(prefers-color-scheme: dark)', color: '#10201c' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, t] = [await getLocale(), await getTranslations('common')]
  return (
    <html lang={locale} className={font.variable} data-base={ownAddress('')}>
      <body>
        <a href="#content" className="skip-link">
          {t('skip')}
        </a>
        {children}
      </body>
    </html>
  )
}
