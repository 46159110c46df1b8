import { defineLifecycle } from "@/lib/workflow/lifecycle";

export const referralStates = [
  ...(["reported", "approved", "refused", "handed_over"] as const),
  ...(["police_filed", "police_declined", "reconsidering", "supervision_asked"] as const),
  ...(["released", "sentenced"] as const),
] as const;
export type ReferralState = (typeof referralStates)[number];

/** What came of it may be taken back by a later answer: a prosecution after all, a second instance. */
const AFTER_FILING = ["police_filed", "released", "sentenced"] as const;

/**
 * The life of a referral to the police (《行政执法机关移送涉嫌犯罪案件的规定》第五条、第八条至第十二条): reported by a team of
 * two, given an opinion by the inspection body's head, for which nothing waits, decided by the principal head within
 * three days, handed over within twenty-four hours; the police file it or
 * decline, and are asked once to think again. Declined, the act is the organ's again, unless they file it later still
 * (第九条: the procuratorate, asked by the organ, supervises it); so it is when those who filed it end it without a
 * criminal penalty (《行政处罚法》第二十七条), but no fine follows once a court has sentenced (第三十五条).
 */
export const referralLifecycle = defineLifecycle(referralStates, {
  endorseReferral: { from: ["reported"] },
  approveReferral: { from: ["reported"], to: "approved", meets: ["T-REF-3D"] },
  refuseReferral: { from: ["reported"], to: "refused", meets: ["T-REF-3D"] },
  handOver: { from: ["approved"], to: "handed_over", meets: ["T-REF-24H"] },
  recordFiled: {
    from: ["handed_over", "reconsidering", "police_declined", "supervision_asked"],
    to: "police_filed",
    meets: ["T-REF-POLICE", "T-REF-RECON", "T-REF-ANSWER", "T-REF-SUPERVISE"],
  },
  recordDeclined: {
    from: ["handed_over", "reconsidering"],
    to: "police_declined",
    meets: ["T-REF-POLICE", "T-REF-ANSWER"],
  },
  askPolice: { from: ["police_declined"], to: "reconsidering", meets: ["T-REF-RECON"] },
  askSupervision: { from: ["police_declined"], to: "supervision_asked", meets: ["T-REF-RECON", "T-REF-SUPERVISE"] },
  recordReleased: { from: [...AFTER_FILING], to: "released" },
  recordSentenced: { from: [...AFTER_FILING], to: "sentenced" },
  handGoods: { from: [...AFTER_FILING], meets: ["T-REF-GOODS"] },
});

export type ReferralAct = keyof typeof referralLifecycle.acts;

/** States in which the act is with the police. */
export const withPolice: readonly ReferralState[] = ["handed_over", "police_filed", "reconsidering"];

/**
 * States in which nothing is fined in place of the referral (移送规定 第十一条): from the principal head's approval on, as
 * nothing but the handing over is open from there.
 */
export const notFined: readonly ReferralState[] = ["approved", ...withPolice];

/** States in which the act counts as a crime's: with the police, or sentenced. */
export const heldCriminal: readonly ReferralState[] = [...withPolice, "sentenced"];

/** States from the handing over on. */
export const handedStates: readonly ReferralState[] = [
  ...heldCriminal,
  ...(["police_declined", "supervision_asked", "released"] as const),
];

/** What the police say to a referral (移送规定 第八条). */
export const policeVerdicts = ["filed", "declined"] as const;
export type PoliceVerdict = (typeof policeVerdicts)[number];

/** How the criminal matter ended: with the police, the prosecutor or the court (《行政处罚法》第二十七条、第三十五条). */
export const judicialResults = ["dropped", "not_prosecuted", "exempted", "acquitted", "sentenced"] as const;
export type JudicialResult = (typeof judicialResults)[number];
