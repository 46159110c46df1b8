import { legalDate, now } from "@/lib/kernel/clock";
import { notFound } from "@/lib/kernel/errors";
import { paperAnswer } from "@/lib/paper-answer";
import { publicPaper } from "@/lib/publications/queries/public-list";
import { publicRoute } from "@/lib/routes";

export const GET = publicRoute("publications.read", async (_actor, _request, { publicationId }) => {
  const paper = await publicPaper(publicationId, legalDate(now()));
  if (!paper) throw notFound();
  return paperAnswer(paper.bytes, `${paper.title}${paper.number}`);
});
