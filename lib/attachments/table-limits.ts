/** What a spreadsheet may be that somebody sends to be read. */
export const TABLE_LIMITS = {
  rows: 300_000,
  columns: 60,
  /** Unpacked against packed. */
  ratio: 100,
  unpackedBytes: 1_073_741_824,
  heapMegabytes: 256,
  residentBytes: 512 * 1_048_576,
  /** How long the reader may give no row. */
  silenceMs: 20_000,
  wallMs: 900_000,
} as const;
