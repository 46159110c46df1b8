import type { Violation } from "./catalogue";

/** `《劳动保障监察条例》第二十六条第（一）项`: the entry's provision as a paper cites it, without our remarks. */
export const citation = ({ law, article }: Pick<Violation, "law" | "article">): string =>
  `《${law.replace(/（[^（）]*）$/, "")}》${article.replace(/（[^（）]{5,}）$/, "")}`;
