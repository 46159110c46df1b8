import { visitorCookie } from "@/lib/auth/visitor-cookie";
import { removePhoto } from "@/lib/complaints/commands/remove-photos";
import { RemovePhotoInput } from "@/lib/complaints/input";
import { formPath } from "@/lib/complaints/questions";
import { refused } from "@/lib/kernel/errors";
import { hrefWith } from "@/lib/kernel/search-params";
import { publicFormRoute } from "@/lib/routes";

export const POST = publicFormRoute({
  name: "complaints.removePhoto",
  input: RemovePhotoInput,
  run: async (ctx, { id }) => {
    const token = await visitorCookie("draft-complaint");
    if (token === null) throw refused("draft_lapsed");
    await removePhoto(ctx, { token, id });
  },
  next: (_result, { back }) => `${hrefWith(formPath("complaint"), { page: "proof", back })}#photos`,
  otherwise: (fault) => hrefWith(formPath("complaint"), { fault }),
});
