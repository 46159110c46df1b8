import { visitorCookie } from "@/lib/auth/visitor-cookie";
import { lodgeOnline } from "@/lib/complaints/commands/lodge-online";
import { DraftOfKind } from "@/lib/complaints/input";
import { formPath } from "@/lib/complaints/questions";
import { admitLodging } from "@/lib/draft-door";
import { refused } from "@/lib/kernel/errors";
import { hrefWith } from "@/lib/kernel/search-params";
import { publicFormRoute } from "@/lib/routes";

export const POST = publicFormRoute({
  name: "complaints.lodgeOnline",
  input: DraftOfKind,
  admit: async ({ headers }, { kind }) => admitLodging(headers, kind, await visitorCookie(`draft-${kind}`)),
  run: async (ctx, { kind }) => {
    const token = await visitorCookie(`draft-${kind}`);
    if (token === null) throw refused("draft_lapsed");
    return lodgeOnline(ctx, { token, kind });
  },
  next: (result, { kind }) => ("lodged" in result ? `${formPath(kind)}/received` : `${formPath(kind)}?page=check`),
  otherwise: (fault, input) =>
    hrefWith(formPath(input?.kind ?? "complaint"), { page: fault === "asked_too_often" ? "check" : undefined, fault }),
});
