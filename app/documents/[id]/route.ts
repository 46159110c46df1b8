import { z } from "zod";
import { paperBytes } from "@/lib/documents/queries";
import { isSensitivePaper } from "@/lib/documents/sensitive";
import { notFound } from "@/lib/kernel/errors";
import { publicRoute } from "@/lib/routes";
import { askReasonFirst } from "@/lib/sensitive-reading";

export const GET = publicRoute("documents.read", async (actor, _request, { id }) => {
  const paper = z.uuid().safeParse(id).success && id !== undefined ? await paperBytes(actor, id) : undefined;
  if (!paper) throw notFound();
  const asked = await askReasonFirst("document", id ?? "", isSensitivePaper(paper.paperKey));
  if (asked) return asked;
  const name = encodeURIComponent(`${paper.title}${paper.number ?? ""}.pdf`);
  return new Response(new Uint8Array(paper.bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename*=UTF-8''${name}`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
});
