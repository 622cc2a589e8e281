import type { MetadataRoute } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentLanguage } from '@/app/_i18n/language'

/** Lets a phone keep the product on its home screen. It is not an offline app: a conversation needs its group. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const [t, language] = [await getTranslations('common'), await currentLanguage()]
  return {
    id: '/',
    name: t('product'),
    short_name: 'Kompas',
    description: t('motto'),
    lang: language,
    start_url: '/',
    display: 'standalone',
    background_color: '#eef0e8',
    theme_color: '#eef0e8',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: '/icon-maskable.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    ],
  }
}
