import { z } from "zod";
import { takeCaseFile } from "@/lib/case-file-answer";
import { notFound } from "@/lib/kernel/errors";
import { officeRoute } from "@/lib/routes";

export const GET = officeRoute("closing.readCaseFile", async (officer, _request, { id, fileId, form }) => {
  const place = [z.uuid().safeParse(id), z.uuid().safeParse(fileId)];
  const [caseId, file] = place.map(({ data }) => data);
  if (caseId === undefined || file === undefined || form === undefined) throw notFound();
  return takeCaseFile(officer, caseId, file, form);
});
