import type { Volume } from "./lifecycle";

export const volumeLabels: Readonly<Record<Volume, string>> = { main: "正卷", internal: "副卷" };

/** Titles of parts of a case's file that are not papers of their own. */
export const fileTitles = {
  exhibit: (ordinal: number, name: string) => `证据${ordinal}：${name}`,
  signed: (title: string) => `${title}（签名件）`,
  record: "签名件",
  photo: "投诉人提交的照片",
  deliveryProof: (title: string) => `${title}的送达证明材料`,
  payment: "支付劳动者款项的凭证",
  correction: (item: number | null) => (item === null ? "当事人报告改正的证明" : `第${item}项改正证明`),
} as const;

/** What the catalogue notes beside a part. */
export const partRemarks = {
  revoked: "已撤销",
  voided: "已作废",
  replaced: "已由后一份替代",
  added: "办结后补入",
  copy: "影像副本",
  standIn: "替代页",
} as const;

type Standing = { readonly isRevoked?: boolean; readonly isVoided?: boolean; readonly isReplaced?: boolean };

/** What is noted beside a paper that no longer counts; undefined for every other. */
export function fallenRemark({ isRevoked, isVoided, isReplaced }: Standing): string | undefined {
  if (isRevoked === true) return partRemarks.revoked;
  if (isVoided === true) return partRemarks.voided;
  return isReplaced === true ? partRemarks.replaced : undefined;
}

/** 《关于实施〈劳动保障监察条例〉若干规定》第四十条 (its text was not read: law.md marks it so). */
export const retentionWords = "自结案之日起不少于3年";

export const mediaLabels: Readonly<Record<"image" | "paper" | "sound" | "film" | "text", string>> = {
  image: "图片",
  paper: "电子文档",
  sound: "音频",
  film: "视频",
  text: "文本",
};

export const noOfficerYet = "尚未指派";

type Extent = { readonly items: number; readonly pages: number };

type Notes = {
  readonly main: Extent;
  readonly internal: Extent;
  readonly isTip: boolean;
  readonly hasEnded: boolean;
  readonly hasCopies: boolean;
};

/** 本卷情况说明, line by line. */
export function fileNotes({ main, internal, isTip, hasEnded, hasCopies }: Notes): string[] {
  const lines = [
    `正卷共${main.items}件${main.pages}页，副卷共${internal.items}件${internal.pages}页。`,
    "页号在右上角，正卷、副卷各从1编起；封面、目录和本表不编页号。",
    "副卷为内部审批材料，不对外提供查阅。",
  ];
  if (hasCopies) lines.push("图片以去除拍摄信息的副本入卷，原件按清单所列摘要保存。");
  if (isTip) lines.push("举报材料按为举报人保密的规定另行保管，不入本卷（《劳动保障监察条例》第九条第三款）。");
  if (!hasEnded) lines.push("本卷生成时案件尚未办结。");
  return lines;
}

export const standInLine = (volume: Volume, ordinal: number, title: string): string =>
  `${volumeLabels[volume]}第${ordinal}件：${title}`;

export const chainWords = ({ seq, hash }: { readonly seq: number; readonly hash: string }): string =>
  `截至第${seq}号记录，SHA-256：${hash}`;

/** What the downloads of a case's file are called. */
export const downloadNames = {
  pdf: (caseNumber: string) => `卷宗-${caseNumber}.pdf`,
  manifest: (caseNumber: string) => `卷宗清单-${caseNumber}.json`,
  sums: (caseNumber: string) => `卷宗校验值-${caseNumber}.sha256`,
  package: (caseNumber: string) => `案卷导出-${caseNumber}.zip`,
} as const;

/** What lies in an exported package beside the case's own papers, and where those lie. */
export const packageTitles = {
  whole: "电子卷宗",
  verifier: "离线校验页",
  folder: "原件",
  infected: "原件查出病毒，已经隔离，没有放入",
} as const;
