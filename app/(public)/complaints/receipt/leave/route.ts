import { dropVisitorCookie } from "@/lib/auth/visitor-cookie";
import { DraftOfKind } from "@/lib/complaints/input";
import { publicFormRoute } from "@/lib/routes";

export const POST = publicFormRoute({
  name: "complaints.leaveReceipt",
  input: DraftOfKind,
  run: (_ctx, { kind }) => dropVisitorCookie(`draft-${kind}`),
  next: () => "/welcome",
  otherwise: () => "/welcome",
});
