import { keptToken, visitorCookie } from "@/lib/auth/visitor-cookie";
import { saveAnswers } from "@/lib/complaints/commands/save-answers";
import { AnsweredPage } from "@/lib/complaints/input";
import { DRAFT_DAYS, formPath, pageAfter } from "@/lib/complaints/questions";
import { admitDraft } from "@/lib/draft-door";
import { hrefWith } from "@/lib/kernel/search-params";
import { publicFormRoute } from "@/lib/routes";

const WEEK_IN_SECONDS = DRAFT_DAYS * 86_400;

export const POST = publicFormRoute({
  name: "complaints.saveDraft",
  input: AnsweredPage,
  admit: async ({ headers }, { kind }) => admitDraft(headers, kind, await visitorCookie(`draft-${kind}`)),
  run: async (ctx, { kind, page, back: _, ...typed }) =>
    saveAnswers(ctx, { token: await keptToken(`draft-${kind}`, WEEK_IN_SECONDS), kind, page, typed }),
  next: ({ holds }, { kind, page, back }) =>
    holds
      ? hrefWith(formPath(kind), { page: back ?? pageAfter(kind, page) })
      : `${hrefWith(formPath(kind), { page, back, wrong: 1 })}#faults`,
  otherwise: (fault, input) => hrefWith(formPath(input?.kind ?? "complaint"), { fault }),
});
