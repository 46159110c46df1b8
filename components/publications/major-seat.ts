type Seated = {
  readonly partyName: string;
  readonly creditCode: string | null;
  readonly address: string;
  readonly representative: string;
};

/** Whom an entry names and where, as the public reads it; what is not published is said too. */
export const seatOf = ({ partyName, creditCode, address, representative }: Seated) => [
  { term: "单位", detail: partyName },
  { term: "统一社会信用代码", detail: creditCode ?? "没有，不公布" },
  { term: "地址", detail: address || "不公布" },
  { term: "法定代表人（负责人）", detail: representative || "不公布" },
];
