export type Family = "image" | "paper" | "sound" | "film" | "text";

type Kind = {
  readonly family: Family;
  /** The endings a file of this type may carry; the first is added when it carries another. */
  readonly extensions: readonly [string, ...string[]];
};

/** What may be kept as a file. A type is decided by the content, never by the name or by what the sender says. */
export const allowedTypes = {
  "image/jpeg": { family: "image", extensions: ["jpg", "jpeg"] },
  "image/png": { family: "image", extensions: ["png"] },
  "image/webp": { family: "image", extensions: ["webp"] },
  "image/heic": { family: "image", extensions: ["heic", "heif"] },
  "image/heif": { family: "image", extensions: ["heif", "heic"] },
  "application/pdf": { family: "paper", extensions: ["pdf"] },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": { family: "paper", extensions: ["docx"] },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { family: "paper", extensions: ["xlsx"] },
  "application/msword": { family: "paper", extensions: ["doc", "wps"] },
  "application/vnd.ms-excel": { family: "paper", extensions: ["xls", "et"] },
  "video/mp4": { family: "film", extensions: ["mp4", "m4v"] },
  "video/quicktime": { family: "film", extensions: ["mov"] },
  "audio/mpeg": { family: "sound", extensions: ["mp3"] },
  "audio/mp4": { family: "sound", extensions: ["m4a"] },
  "audio/wav": { family: "sound", extensions: ["wav"] },
  "audio/amr": { family: "sound", extensions: ["amr"] },
  "text/plain": { family: "text", extensions: ["txt", "csv", "log"] },
} as const satisfies Readonly<Record<string, Kind>>;

export type ContentType = keyof typeof allowedTypes;

export const isContentType = (text: string): text is ContentType => text in allowedTypes;

export const familyOf = (type: ContentType): Family => allowedTypes[type].family;

/** The `accept` attribute of a file field. */
export const ACCEPTED = [
  "image/*",
  ...Object.values(allowedTypes).flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`)),
].join(",");
