/** Still bars after 300 ms; no shimmer. The words are read at once. */
export function LoadingBars({ label }: { readonly label: string }) {
  return (
    <div className="card bg-surface shadow-rest" role="status">
      <p className="font-bold">{label}</p>
      <span className="loading-bar" />
      <span className="loading-bar w-3/5" />
    </div>
  )
}
