import { employerBookletBytes } from "@/lib/desk/queries/employer-booklet";
import { now } from "@/lib/kernel/clock";
import { paperAnswer } from "@/lib/paper-answer";
import { officeRoute } from "@/lib/routes";

export const GET = officeRoute("employers.booklet", async (officer, _request, { id = "" }) =>
  paperAnswer(await employerBookletBytes(officer, id, now()), "用人单位档案"),
);
