import "server-only";
import type { z } from "zod";
import type { demandSheet } from "@/lib/documents/templates/demand-sheet";
import { demandedWords, lateWords } from "../labels";
import type { DemandColour, DemandLevel } from "../lifecycle";
import type { Matter } from "./demanded";

type Demand = {
  readonly level: DemandLevel;
  readonly colour: DemandColour;
  readonly words: string;
  readonly replyDueOn: string;
  readonly issuedBy: string;
  readonly issuedOn: string;
};

/** What the demand sheet says. */
export const demandOnPaper = (
  campaign: { readonly title: string },
  matter: Matter,
  { level, colour, words, replyDueOn, issuedBy, issuedOn }: Demand,
): z.input<(typeof demandSheet)["input"]> => ({
  ...{ colour, level, unit: matter.organName, campaign: campaign.title, matter: demandedWords(matter) },
  ...{ dueOn: matter.dueOn ?? undefined, lateness: lateWords(matter, issuedOn) },
  ...{ demand: words, replyDueOn, issuedBy },
});
