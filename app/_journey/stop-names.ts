/** How a conversation is called in the journey. */
export interface StopName {
  readonly title: string
  readonly day: string
}
