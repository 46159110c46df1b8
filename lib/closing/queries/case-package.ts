import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { documents, files } from "@/db/schema";
import { digestsOf } from "@/lib/attachments/keep-bytes";
import { type OpenedFile, openStored, storedSize } from "@/lib/attachments/open-stored";
import { verifierPage } from "@/lib/attachments/verifier-page";
import { type ZipEntry, zipOf } from "@/lib/attachments/zip-stream";
import { instantOf } from "@/lib/kernel/clock";
import { DomainError } from "@/lib/kernel/errors";
import { MANIFEST_PATH, packageManifest, packageSums, SUMS_PATH, VERIFIER_PATH } from "../case-package";
import type { Manifest } from "../manifest";
import { infectedAmong } from "./infected";

export type CasePackage = {
  /** Digests of the manifest's bytes, which the export's event keeps. */
  readonly manifest: { readonly sha256: string; readonly sm3: string };
  readonly files: number;
  /** How many originals are named in it and not in it, as they were found infected. */
  readonly leftOut: number;
  readonly open: () => OpenedFile;
};

/**
 * What a built case file is handed out with: every original but what was found infected, which the manifest names as
 * left out; the manifest, the sums and the page that checks them.
 * Its parts are what the manifest names, in whatever case they lie since. Throws `unavailable / stored_bytes_missing`
 * before anything is sent when an original does not lie where it was put.
 */
export async function casePackage(built: Manifest): Promise<CasePackage> {
  const parts = built.parts.map(({ sha256 }) => sha256);
  const [held, infected] = await Promise.all([heldUnder(parts), infectedAmong(parts)]);
  const verifier = await verifierPage();
  const digested = { size: verifier.length, ...(await digestsOf(verifier)) };
  const originalOf = (sha256: string) => held.get(sha256) ?? missing();
  const storedAt = (sha256: string) => originalOf(sha256).at.toISOString();
  const manifest = packageManifest(built, { storedAt, infected }, digested);
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  const digests = await digestsOf(text);
  const at = instantOf(built.builtAt);
  const own = (path: string, bytes: Uint8Array): ZipEntry => ({
    path,
    size: bytes.length,
    at,
    open: async () => [bytes],
  });
  const [whole, ...listed] = manifest.files.filter(({ path }) => path !== VERIFIER_PATH);
  if (whole === undefined) throw new Error("a case file without its PDF");
  const entries: ZipEntry[] = [
    own(VERIFIER_PATH, verifier),
    own(MANIFEST_PATH, text),
    own(SUMS_PATH, Buffer.from(packageSums(manifest, digests.sha256))),
    { path: whole.path, size: whole.size, at, open: () => stored(whole.sha256) },
  ];
  await sized(whole);
  for (const { path, size, sha256, storedAt } of listed) {
    const { paperId } = originalOf(sha256);
    if (paperId === null) await sized({ size, sha256 });
    const open = () => (paperId === null ? stored(sha256) : paper(paperId, sha256));
    entries.push({ path, size, at: instantOf(storedAt), open });
  }
  const counts = { files: manifest.files.length, leftOut: manifest.leftOut?.length ?? 0 };
  return { manifest: digests, ...counts, open: () => zipOf(entries) };
}

type Original = { readonly paperId: string | null; readonly at: Date };

/** By its digest, where an original is kept and since when; the first keeping counts, so that it never changes. */
async function heldUnder(digests: string[]): Promise<ReadonlyMap<string, Original>> {
  const uploads = await db()
    .selectDistinctOn([files.sha256], { sha256: files.sha256, at: files.uploadedAt })
    .from(files)
    .where(inArray(files.sha256, digests))
    .orderBy(files.sha256, asc(files.uploadedAt));
  const papers = await db()
    .selectDistinctOn([documents.sha256], { sha256: documents.sha256, paperId: documents.id, at: documents.issuedAt })
    .from(documents)
    .where(inArray(documents.sha256, digests))
    .orderBy(documents.sha256, asc(documents.issuedAt));
  const kept = [...uploads.map((upload) => ({ ...upload, paperId: null })), ...papers];
  return new Map(kept.map(({ sha256, ...original }) => [sha256, original]));
}

const stored = async (sha256: string) => (await openStored(sha256)).body;

async function paper(id: string, sha256: string) {
  const [row] = await db().select({ bytes: documents.bytes }).from(documents).where(eq(documents.id, id));
  if (!row || (await digestsOf(row.bytes)).sha256 !== sha256) missing();
  return [row.bytes];
}

async function sized({ size, sha256 }: { readonly size: number; readonly sha256: string }): Promise<void> {
  if ((await storedSize(sha256)) !== size) missing();
}

function missing(): never {
  throw new DomainError("unavailable", "stored_bytes_missing");
}
