import { notFound } from "@/lib/kernel/errors";
import { majorListPaper } from "@/lib/publications/queries/public-majors";
import { publicRoute } from "@/lib/routes";

export const GET = publicRoute("majors.read", async (_actor, _request, { majorListId }) => {
  const paper = await majorListPaper(majorListId);
  if (!paper) throw notFound();
  const name = encodeURIComponent(`${paper.title}${paper.quarter}.pdf`);
  return new Response(new Uint8Array(paper.bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename*=UTF-8''${name}`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
});
