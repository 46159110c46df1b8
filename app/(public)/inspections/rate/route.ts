import { currentActor } from "@/lib/auth/session";
import { admitAddress } from "@/lib/auth/throttle";
import { refused } from "@/lib/kernel/errors";
import { rateVisit } from "@/lib/patrols/commands/rate-visit";
import { raterRefusal } from "@/lib/patrols/rating";
import { RateVisitInput } from "@/lib/patrols/visit-input";
import { publicFormRoute } from "@/lib/routes";

const RATED_AN_HOUR = 20;

export const POST = publicFormRoute({
  name: "patrols.rate",
  input: RateVisitInput,
  run: rateVisit,
  next: ({ code }) => `/inspections/${code}?outcome=done`,
  otherwise: (fault, input) => (input ? `/inspections/${input.code}?outcome=${fault}` : "/welcome"),
  admit: async ({ headers }) => {
    const refusal = raterRefusal(await currentActor());
    if (refusal !== null) throw refused(refusal);
    await admitAddress("patrols.rate", RATED_AN_HOUR, headers);
  },
});
