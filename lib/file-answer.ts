import "server-only";
import { type OpenedFile, openStored, openThumbnail } from "./attachments/open-stored";
import type { KeptFile } from "./attachments/queries";
import type { Actor } from "./auth/actor";
import { now } from "./kernel/clock";
import { refused } from "./kernel/errors";
import { transact } from "./workflow/transact";

export type Wanted = "original" | "copy" | "thumbnail";

/**
 * Hands out a kept file: of an image its copy without metadata, to be looked at in place; of anything else, and when
 * it is asked for, the original as a download, which is recorded. The caller has asked the scope.
 */
export async function answerFile(actor: Actor, file: KeptFile, matters: readonly string[], wanted: Wanted) {
  if (file.scanState === "infected") throw refused("upload_infected");
  const { copySha256, copyContentType } = file;
  if (copySha256 === null || copyContentType === null || wanted === "original") {
    const opened = await openStored(file.sha256);
    await recordReading(actor, file, matters);
    return response(opened, file.contentType, `attachment; ${fileNameOf(file.name)}`);
  }
  const small = wanted === "thumbnail" ? await openThumbnail(file.sha256) : null;
  return response(small ?? (await openStored(copySha256)), copyContentType, "inline");
}

async function recordReading(actor: Actor, file: KeptFile, matters: readonly string[]): Promise<void> {
  await transact(actor, now(), async (ctx) => {
    const particulars = { sha256: file.sha256 };
    ctx.record({ act: "file.read", subject: { kind: "file", id: file.id }, about: matters, particulars });
  });
}

const response = ({ body, size }: OpenedFile, contentType: string, disposition: string): Response =>
  new Response(body, {
    headers: {
      "Content-Type": contentType === "text/plain" ? "application/octet-stream" : contentType,
      "Content-Length": String(size),
      "Content-Disposition": disposition,
      "Content-Security-Policy": "sandbox; default-src 'none'; style-src 'unsafe-inline'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });

/** RFC 8187: percent-encoded UTF-8, so that no name can end the header. */
export const fileNameOf = (name: string): string =>
  `filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}`;
