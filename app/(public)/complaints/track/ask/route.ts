import { admitAddress } from "@/lib/auth/throttle";
import { keepVisitorCookie } from "@/lib/auth/visitor-cookie";
import { trackComplaint } from "@/lib/complaints/commands/track-complaint";
import { TrackComplaintInput } from "@/lib/complaints/input";
import { PROGRESS_MINUTES, sealedAsking } from "@/lib/complaints/queries/progress";
import { hrefWith } from "@/lib/kernel/search-params";
import { publicFormRoute } from "@/lib/routes";

const ASKED_AN_HOUR = 30;

export const POST = publicFormRoute({
  name: "complaints.track",
  input: TrackComplaintInput,
  admit: ({ headers }) => admitAddress("complaints.track", ASKED_AN_HOUR, headers),
  run: async (ctx, input) => {
    const keep = (code: string | null) =>
      keepVisitorCookie("progress", sealedAsking(input.number, code, ctx.now), PROGRESS_MINUTES * 60);
    await keep(null);
    await trackComplaint(ctx, input);
    await keep(input.code);
  },
  next: () => "/complaints/track/progress",
  otherwise: (fault) => `${hrefWith("/complaints/track", { fault })}#faults`,
});
