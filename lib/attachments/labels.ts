import type { UploadFault } from "./faults";

/** How far a file has been checked for malware. Without a scanner every file stays as it came. */
export const scanStates = ["unscanned", "clean", "infected"] as const;
export type ScanState = (typeof scanStates)[number];

export const scanLabels: Readonly<Record<ScanState, string>> = {
  unscanned: "未查毒",
  clean: "已查毒",
  infected: "查出病毒，已隔离",
};

export const uploadFaults: Readonly<Record<UploadFault, string>> = {
  upload_malformed: "上传的内容不完整，请重新选择文件再传。",
  upload_missing: "没有收到文件，请选择文件后再传。",
  upload_empty: "这是一个空文件，请核对后再传。",
  upload_too_large: "文件超过50 MB，系统没有接收。请压缩，或者分成几个文件再传。",
  upload_too_many: "一次上传的文件过多，请分几次传。",
  upload_interrupted: "上传中断，文件没有传完，请重试。",
  upload_type:
    "不支持这种文件。可以上传图片（JPG、PNG、WebP、HEIC）、PDF、Word、Excel、录音（MP3、M4A、WAV、AMR）、录像（MP4、MOV）和纯文本。",
  upload_markup: "网页、SVG和XML文件不能作为附件，请打印成PDF或者截图后再传。",
  upload_hidden: "文件中夹带了其他内容（如压缩包或者网页脚本），不能接收。请用原软件重新导出后再传。",
  upload_macros: "文件带有宏，不能接收。请另存为不带宏的Word、Excel文件，或者打印成PDF后再传。",
  upload_damaged_image: "图片无法打开，可能已经损坏或者尺寸过大，请核对后再传。",
  upload_infected: "文件查出病毒，已经隔离，不能打开。",
  upload_share_spent:
    "贵单位24小时内上传的文件合计已到1 GB，这个文件没有接收；移出的文件也计算在内。请24小时后再传；期限将到的，请把文件交给承办的监察员，由其代为上传。",
  storage_full: "服务器存储空间不足，暂时不能接收文件，请联系系统管理员。已有文件不受影响。",
  stored_bytes_missing: "没有在存储中找到这个文件的原件，请联系系统管理员。",
};
