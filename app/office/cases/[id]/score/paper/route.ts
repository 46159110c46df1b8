import { scorePaper } from "@/lib/closing/queries/score-paper";
import { now } from "@/lib/kernel/clock";
import { paperAnswer } from "@/lib/paper-answer";
import { officeRoute } from "@/lib/routes";

export const GET = officeRoute("cases.scorePaper", async (officer, _request, { id = "" }) =>
  paperAnswer(await scorePaper(officer, id, now()), "案卷评查表"),
);
