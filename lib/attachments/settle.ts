import "server-only";
import { mkdir, open, rename } from "node:fs/promises";
import path from "node:path";

/** Moves a whole file to its place and makes both file and name durable. The same bytes again are no harm. */
export async function settle(from: string, to: string): Promise<void> {
  const folder = path.dirname(to);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await synced(from);
  await rename(from, to);
  await synced(folder);
}

async function synced(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
