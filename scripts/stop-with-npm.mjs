// Who stops npm stops only the shell that npm put before us: dash does not pass signals on. So when that shell
// is gone, this process gets the signal that was meant for it.
if (process.env.npm_lifecycle_event !== undefined) {
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 200)
  watch.unref()
}
