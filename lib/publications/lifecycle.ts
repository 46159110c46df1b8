import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const publicationStates = [
  "judged",
  "withholding",
  "withheld",
  "proposed",
  "returned",
  "published",
  "withdrawn",
  "taken_down",
] as const;
export type PublicationState = (typeof publicationStates)[number];

/**
 * The life of a penalty decision's publication (《行政处罚法》第四十八条): the case officers judge whether it has a
 * certain social influence, propose the redacted text, another person publishes it; or confirms that it is not to be
 * published. What was published is withdrawn when its decision falls, or taken down when its time is over; what was
 * taken down because it said something wrong, or withdrawn although its decision stands again, is judged and proposed
 * again.
 */
export const publicationLifecycle = defineLifecycle(publicationStates, {
  judgeAgain: { from: ["returned", "withheld", "withdrawn", "taken_down"], to: "judged" },
  withhold: { from: ["judged", "returned"], to: "withholding" },
  confirmWithholding: { from: ["withholding"], to: "withheld" },
  propose: { from: ["judged", "returned"], to: "proposed" },
  giveBack: { from: ["proposed", "withholding"], to: "returned" },
  publish: { from: ["proposed"], to: "published", meets: ["T-PUBLISH-7"] },
  withdraw: { from: ["published"], to: "withdrawn", meets: ["T-WITHDRAW-3"] },
  takeDown: { from: ["published"], to: "taken_down" },
});

export type PublicationAct = keyof typeof publicationLifecycle.acts;

/** 《行政处罚法》第四十八条第二款: what befalls a published decision so that it is withdrawn. */
export const withdrawalGrounds = ["changed", "annulled", "unlawful", "void"] as const;
export type WithdrawalGround = (typeof withdrawalGrounds)[number];

/** Why a page ends although its decision stands. `term_over` is the clock's own, the others an officer's. */
export const takedownGrounds = ["term_over", "credit_repaired", "entered_wrongly"] as const;
export type TakedownGround = (typeof takedownGrounds)[number];

export const endingGrounds = [...withdrawalGrounds, ...takedownGrounds] as const;

/** The parts of a decision that the public reads, in order. */
export const publicParts = ["facts", "grounds", "measures"] as const;
export type PublicPart = (typeof publicParts)[number];
