import { dropVisitorCookie } from "@/lib/auth/visitor-cookie";
import { StopTrackingInput } from "@/lib/complaints/input";
import { publicFormRoute } from "@/lib/routes";

export const POST = publicFormRoute({
  name: "complaints.stopTracking",
  input: StopTrackingInput,
  run: () => dropVisitorCookie("progress"),
  next: () => "/complaints/track",
  otherwise: () => "/complaints/track",
});
