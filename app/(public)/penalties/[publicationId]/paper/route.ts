import { legalDate, now } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { publicPaper } from "@/lib/publications/queries/public-list";
import { publicRoute } from "@/lib/routes";

export const GET = publicRoute("publications.read", async (_actor, _request, { publicationId }) => {
  const paper = await publicPaper(publicationId, legalDate(now()));
  if (!paper) throw notFound();
  const name = encodeURIComponent(`${paper.title}${paper.number}.pdf`);
  return new Response(new Uint8Array(paper.bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename*=UTF-8''${name}`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
});
