import type { MetadataRoute } from 'next'
import { getTranslations } from 'next-intl/server'
import { ownAddress } from '@/app/_data/own-address'
import { currentLanguage } from '@/app/_i18n/language'

/** Lets a phone keep the product on its home screen. It is not an offline app: a conversation needs its group. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const [t, language] = [await getTranslations('common'), await currentLanguage()]
  return {
    id: ownAddress('/'),
    name: t('product'),
    short_name: 'Kompas',
    description: t('motto'),
    lang: language,
    start_url: ownAddress('/'),
    display: 'standalone',
    background_color: '#eef0e8',
    theme_color: '#eef0e8',
    icons: [
      { src: ownAddress('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: ownAddress('/icon-maskable.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
      { src: ownAddress('/icon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'any' },
    ],
  }
}
