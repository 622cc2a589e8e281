'use client'

import { Button } from '@/app/_components/button'
import { ErrorCard } from '@/app/_components/error-card'

/** In both languages: the texts themselves may be what could not be loaded. */
export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <main id="content" className="mx-auto grid w-full max-w-md gap-4 px-4 py-16">
      <ErrorCard title="Dit lukte niet" action={<Button onClick={reset}>Probeer opnieuw</Button>}>
        Er ging iets mis bij ons. Wat u al had verstuurd, is bewaard.
      </ErrorCard>
      <div lang="en">
        <ErrorCard title="This did not work" action={<Button onClick={reset}>Try again</Button>}>
          Something went wrong on our side. What you had sent is kept.
        </ErrorCard>
      </div>
    </main>
  )
}
