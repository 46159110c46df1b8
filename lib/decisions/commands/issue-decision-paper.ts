import "server-only";
import { type IssuedPaper, issuePaper } from "@/lib/documents/issue";
import { noPenaltyDecision } from "@/lib/documents/templates/no-penalty-decision";
import { penaltyDecision } from "@/lib/documents/templates/penalty-decision";
import { remedyDecision } from "@/lib/documents/templates/remedy-decision";
import type { Context } from "@/lib/workflow/context";
import type { Decision } from "../advance";
import { noPenaltyOnPaper, penaltyOnPaper, remedyOnPaper } from "../decision-paper-inputs";
import { paperPlace } from "../paper-place";
import { type FactsOnPaper, factsNamingNobody } from "./facts-naming-nobody";
import { workersNamingNobody } from "./workers-naming-nobody";

/** The paper of each kind of decision, with the number that it takes. Throws `refused` where it tells an informant. */
export async function issueDecisionPaper(ctx: Context, decision: Decision): Promise<IssuedPaper> {
  const place = paperPlace(decision);
  const checked = <Input extends FactsOnPaper>(input: Input) => factsNamingNobody(ctx, decision.caseId, input);
  switch (decision.kind) {
    case "penalty":
      return issuePaper(ctx, {
        paper: penaltyDecision,
        input: await checked(await penaltyOnPaper(ctx.db, decision)),
        ...place,
      });
    case "remedy":
      await workersNamingNobody(ctx, decision);
      return issuePaper(ctx, {
        paper: remedyDecision,
        input: await checked(await remedyOnPaper(ctx.db, decision)),
        ...place,
      });
    case "no_penalty":
      return issuePaper(ctx, {
        paper: noPenaltyDecision,
        input: await checked(await noPenaltyOnPaper(ctx.db, decision)),
        ...place,
      });
  }
}
