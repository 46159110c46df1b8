import { notFound } from "@/lib/kernel/errors";
import { paperAnswer } from "@/lib/paper-answer";
import { majorListPaper } from "@/lib/publications/queries/public-majors";
import { publicRoute } from "@/lib/routes";

export const GET = publicRoute("majors.read", async (_actor, _request, { majorListId }) => {
  const paper = await majorListPaper(majorListId);
  if (!paper) throw notFound();
  return paperAnswer(paper.bytes, `${paper.title}${paper.quarter}`);
});
