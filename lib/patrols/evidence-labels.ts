type Photo = {
  readonly ordinal: number;
  /** It shows the signed record, and answers no question. */
  readonly isSigned: boolean;
  readonly statement: string | null;
  readonly note: string | null;
  readonly maker: string;
  /** It reached the organ after the record was made. */
  readonly isLate: boolean;
};

const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** What the catalogue of evidence says of a photograph taken on a visit. */
export const photoStatement = ({ ordinal, isSigned, statement, note, maker, isLate }: Photo, obtainedOn: string) => ({
  name: isSigned ? `签名的现场检查笔录照片${ordinal}` : `现场检查照片${ordinal}`,
  kind: isSigned ? ("inspection_record" as const) : ("audiovisual" as const),
  form: "original" as const,
  source: "现场检查",
  method: isLate ? "现场拍摄，笔录制作以后上传" : "现场拍摄",
  maker,
  purpose: cut(isSigned ? "证明现场检查笔录的签名情况" : `${note || "现场情况"}（检查事项：${statement ?? ""}）`, 300),
  obtainedOn,
  place: "",
});

/** The same of the on-site record. */
export const recordStatement = (obtainedOn: string) => ({
  name: "现场检查笔录",
  kind: "inspection_record" as const,
  form: "original" as const,
  source: "现场检查",
  method: "现场制作",
  maker: "检查人员",
  purpose: "证明现场检查的经过和查见的事实",
  obtainedOn,
  place: "",
});
