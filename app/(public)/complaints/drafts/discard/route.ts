import { dropVisitorCookie, visitorCookie } from "@/lib/auth/visitor-cookie";
import { discardDraft } from "@/lib/complaints/commands/save-answers";
import { DraftOfKind } from "@/lib/complaints/input";
import { formPath } from "@/lib/complaints/questions";
import { publicFormRoute } from "@/lib/routes";

export const POST = publicFormRoute({
  name: "complaints.discardDraft",
  input: DraftOfKind,
  run: async (ctx, { kind }) => {
    const token = await visitorCookie(`draft-${kind}`);
    if (token !== null) await discardDraft(ctx, { token, kind });
    await dropVisitorCookie(`draft-${kind}`);
  },
  next: (_result, { kind }) => formPath(kind),
  otherwise: () => "/welcome",
});
