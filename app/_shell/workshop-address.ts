/** Where its owner goes on with a workshop. */
export function workshopAddress({
  workshopId,
  status,
}: {
  readonly workshopId: string
  readonly status: string
}): string {
  if (status === 'prepared') return `/workshops/${workshopId}/prepare`
  return status === 'closed' ? `/workshops/${workshopId}/report` : `/workshops/${workshopId}/lead`
}
