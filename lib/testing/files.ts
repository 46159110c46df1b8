import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { forgetEnv } from "@/lib/env";

/** A folder of the test file's own for kept files. Call it at the top of a test file; answers where it is. */
export function filesFolder(): () => string {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "laojian-files-"));
    process.env.FILES_DIR = folder;
    process.env.DATABASE_URL ??= "postgres://none.invalid/none";
    forgetEnv();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}

/** A multipart request that carries these fields and then the file, as upload fields send it. */
export function uploadOf(content: Uint8Array<ArrayBuffer> | string, name: string, fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append("file", new Blob([content]), name);
  return new Request("http://localhost/uploads", { method: "POST", body: form });
}
