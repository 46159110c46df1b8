import type { NoticeGround } from "./lifecycle";

export const noticeGroundLabels: Readonly<Record<NoticeGround, string>> = {
  whereabouts_unknown: "受送达人下落不明",
  other_ways_failed: "其他方式无法送达",
};

/** Why a public notice is refused. */
export const noticeRefusals = {
  notice_running: "公告还没有满规定的天数，尚不能视为送达。",
  notice_without_attempt:
    "以其他方式无法送达为由公告的，登记簿中应当有向同一受送达人送达未成的记录；请先登记未送达的经过，下落不明的选“受送达人下落不明”。",
  notice_ground_missing: "请选择公告送达的依据：受送达人下落不明，或者其他方式无法送达（《民事诉讼法》第九十五条）。",
  notice_image_missing: "请上传张贴公告的照片或者登载公告的版面。",
} as const;
