import { addressOf } from "@/lib/auth/origin";
import { askedFrom } from "@/lib/auth/throttle";
import { keptToken, visitorCookie } from "@/lib/auth/visitor-cookie";
import { saveAnswers } from "@/lib/complaints/commands/save-answers";
import { AnsweredPage } from "@/lib/complaints/input";
import { DRAFT_DAYS, formPath, pageAfter } from "@/lib/complaints/questions";
import { refused } from "@/lib/kernel/errors";
import { hrefWith } from "@/lib/kernel/search-params";
import { publicFormRoute } from "@/lib/routes";

const NEW_DRAFTS_AN_HOUR = 60;
const WEEK_IN_SECONDS = DRAFT_DAYS * 86_400;

export const POST = publicFormRoute({
  name: "complaints.saveDraft",
  input: AnsweredPage,
  run: async (ctx, { kind, page, back: _, ...typed }, request) => {
    const isNew = (await visitorCookie(`draft-${kind}`)) === null;
    if (isNew && (await askedFrom("complaints.draft", addressOf(request.headers), ctx.now)) > NEW_DRAFTS_AN_HOUR) {
      throw refused("asked_too_often");
    }
    const token = await keptToken(`draft-${kind}`, WEEK_IN_SECONDS);
    return saveAnswers(ctx, { token, kind, page, typed });
  },
  next: ({ holds }, { kind, page, back }) =>
    holds
      ? hrefWith(formPath(kind), { page: back ?? pageAfter(kind, page) })
      : `${hrefWith(formPath(kind), { page, back, wrong: 1 })}#faults`,
  otherwise: (fault, input) => hrefWith(formPath(input?.kind ?? "complaint"), { fault }),
});
