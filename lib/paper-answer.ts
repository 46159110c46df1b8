import "server-only";
import { fileNameOf } from "./file-answer";

/** Hands out a printed paper to be read in place, under that name; the caller has asked who may read it. */
export const paperAnswer = (bytes: Buffer, name: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; ${fileNameOf(`${name}.pdf`)}`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
