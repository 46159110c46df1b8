import { z } from "zod";
import { placesOf, type ReturnMatter, type ReturnPlace, returnPlaces } from "./matters";

/** One thing to be changed: a part that this matter has, and what is wanted there in words. */
const point = <Place extends ReturnPlace>(places: readonly Place[]) =>
  z.strictObject({
    place: z.enum(places, "请选择退回的部分。"),
    reason: z.string().trim().min(5, "请写明要修改什么，至少5个字。").max(500, "最多500个字。"),
  });

const returning = <Place extends ReturnPlace>(places: readonly Place[]) =>
  z.strictObject({
    id: z.uuid(),
    version: z.number().int().positive(),
    points: z.array(point(places)).min(1, "至少写一条退回意见。").max(30, "最多30条。"),
  });

export const GiveBackOrderInput = returning(placesOf.order);
export const GiveBackDecisionInput = returning(placesOf.decision);
export const ReworkDecisionInput = returning(placesOf.rework);
export const GiveBackClosingInput = returning(placesOf.closing);
export const GiveBackPublicationInput = returning(placesOf.publication);
export const GiveBackVisitInput = returning(placesOf.visit);
export const GiveBackPlanInput = returning(placesOf.plan);

/** What a form of any of them holds; the command's own schema knows which parts there are. */
export const ReturnFields = returning(returnPlaces);

/** The schema of each return, for its command. */
export const returnInputs = {
  order: GiveBackOrderInput,
  decision: GiveBackDecisionInput,
  rework: ReworkDecisionInput,
  closing: GiveBackClosingInput,
  publication: GiveBackPublicationInput,
  visit: GiveBackVisitInput,
  plan: GiveBackPlanInput,
} as const;

/** What the return of a matter says. */
export type Returned<Matter extends ReturnMatter> = z.output<(typeof returnInputs)[Matter]>;
