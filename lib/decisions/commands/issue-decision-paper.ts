import "server-only";
import { informantsOf } from "@/lib/cases/queries/informants-of-case";
import { type IssuedPaper, issuePaper } from "@/lib/documents/issue";
import type { PersonParty } from "@/lib/documents/shapes";
import { noPenaltyDecision } from "@/lib/documents/templates/no-penalty-decision";
import { penaltyDecision } from "@/lib/documents/templates/penalty-decision";
import { remedyDecision } from "@/lib/documents/templates/remedy-decision";
import type { Context } from "@/lib/workflow/context";
import type { Decision } from "../advance";
import { noPenaltyOnPaper, penaltyOnPaper, remedyOnPaper } from "../decision-paper-inputs";
import { addressedPlace } from "../paper-place";
import { withoutNumber } from "../person-paper-inputs";
import { answersTo } from "../queries/names-people";
import type { SaidOnPaper } from "../said-on-paper";
import { paperNamingNobody } from "./paper-naming-nobody";
import { workersNamingNobody } from "./workers-naming-nobody";

type Said = SaidOnPaper & { readonly person?: PersonParty | undefined };

/** The paper of each kind of decision, with the number that it takes. Throws `refused` where it tells an informant. */
export async function issueDecisionPaper(ctx: Context, decision: Decision): Promise<IssuedPaper> {
  const place = addressedPlace(decision);
  const informants = await informantsOf(ctx.db, decision.caseId);
  const checked = async <Input extends Said>(said: Input) => {
    const input = await paperNamingNobody(ctx, decision.caseId, said, await answersTo(ctx.db, decision));
    return { input, kept: withoutNumber(input), ...place };
  };
  switch (decision.kind) {
    case "penalty":
      return issuePaper(ctx, {
        paper: penaltyDecision,
        ...(await checked(await penaltyOnPaper(ctx.db, decision, informants))),
      });
    case "remedy":
      await workersNamingNobody(ctx, decision);
      return issuePaper(ctx, {
        paper: remedyDecision,
        ...(await checked(await remedyOnPaper(ctx.db, decision, informants))),
      });
    case "no_penalty":
      return issuePaper(ctx, {
        paper: noPenaltyDecision,
        ...(await checked(await noPenaltyOnPaper(ctx.db, decision, informants))),
      });
  }
}
