'use client'

import { Button } from '@/app/_components/button'

export function PrintNow({ label }: { readonly label: string }) {
  return <Button onClick={() => window.print()}>{label}</Button>
}
