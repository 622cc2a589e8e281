'use client'

import { useTranslations } from 'next-intl'
import type { Wifi } from '@/lib/domain/workshop/wifi'
import { wifiCode } from '@/lib/domain/workshop/wifi'
import { QrCode } from './qr-code'

interface WifiCodeProps {
  readonly wifi: Wifi
  readonly className: string
  readonly wordsClassName: string
}

/** First on the network: its QR code, and the words for who types them. */
export function WifiCode({ wifi, className, wordsClassName }: WifiCodeProps) {
  const t = useTranslations('screen.wifi')
  const { network, password, security } = wifi
  return (
    <figure className="grid justify-items-center gap-[1vh]">
      <QrCode text={wifiCode(wifi)} label={t('qr', { network })} className={className} />
      <figcaption className={wordsClassName}>
        <span className="block text-ink-2">{t('network')}</span>
        <b translate="no">
          <bdi>{network}</bdi>
        </b>
        {security === 'nopass' ? (
          <span className="block text-ink-2">{t('open')}</span>
        ) : (
          <>
            <span className="block text-ink-2">{t('password')}</span>
            <b translate="no">
              <bdi>{password}</bdi>
            </b>
          </>
        )}
      </figcaption>
    </figure>
  )
}
