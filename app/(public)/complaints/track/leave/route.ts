import { z } from "zod";
import { dropVisitorCookie } from "@/lib/auth/visitor-cookie";
import { publicFormRoute } from "@/lib/routes";

export const POST = publicFormRoute({
  name: "complaints.stopTracking",
  input: z.strictObject({}),
  run: () => dropVisitorCookie("progress"),
  next: () => "/complaints/track",
  otherwise: () => "/complaints/track",
});
