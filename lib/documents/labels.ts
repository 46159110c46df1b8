type Void = { readonly voidedOn: string | null; readonly replacedById: string | null };

/** What is said beside a paper that no longer counts. */
export const voidWords = ({ voidedOn, replacedById }: Void): string =>
  `${replacedById === null ? "已作废" : "已由更正后的一份替代"}（${voidedOn ?? ""}）`;
