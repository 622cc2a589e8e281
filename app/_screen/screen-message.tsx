import { Mark } from '@/app/_components/mark'

export function ScreenMessage({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className="flex flex-1 flex-col items-center justify-center gap-[3vh] text-center">
      <Mark className="size-[12vh]" />
      <h1 dir="auto" className="text-screen-title">
        {title}
      </h1>
      {text !== '' && <p className="text-screen-lead text-ink-2">{text}</p>}
    </div>
  )
}
