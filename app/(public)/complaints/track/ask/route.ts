import { keepVisitorCookie } from "@/lib/auth/visitor-cookie";
import { trackComplaint } from "@/lib/complaints/commands/track-complaint";
import { TrackComplaintInput } from "@/lib/complaints/input";
import { PROGRESS_MINUTES, sealedAsking } from "@/lib/complaints/queries/progress";
import { now } from "@/lib/kernel/clock";
import { hrefWith } from "@/lib/kernel/search-params";
import { publicFormRoute } from "@/lib/routes";
import { admitTracking } from "@/lib/track-door";

const keep = (number: string, code: string | null) =>
  keepVisitorCookie("progress", sealedAsking(number, code, now()), PROGRESS_MINUTES * 60);

export const POST = publicFormRoute({
  name: "complaints.track",
  input: TrackComplaintInput,
  admit: async ({ headers }, input) => {
    await keep(input.number, null);
    await admitTracking(headers, input);
  },
  run: async (ctx, input) => {
    await trackComplaint(ctx, input);
    await keep(input.number, input.code);
  },
  next: () => "/complaints/track/progress",
  otherwise: (fault) => `${hrefWith("/complaints/track", { fault })}#faults`,
});
