/** What the server says while it makes a file, line by line of JSON. After `file` the bytes of it follow. */
export type ExportLine =
  | { readonly share: number }
  | { readonly file: { readonly name: string; readonly type: string; readonly bytes: number } }
  | { readonly problem: 'busy' | 'failed' }
