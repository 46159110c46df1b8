import type { Field, Identity } from "./identities";

/** A field of a person as a leak may write it, by means of its own: nothing here asks how the hunter looks for it. */
export type Leak = { readonly what: string; readonly field: Field; readonly text: string };

/** Every field as it was entered. */
export function leaksOf(person: Identity): Leak[] {
  const { name, pinyin, phone, personId, email, bankCard, address } = person;
  const [surname = "", ...given] = pinyin;
  const born = personId.slice(6, 14);
  const texts: Record<Field, string> = {
    ...{ name, phone, personId, email, bankCard, address },
    pinyin: `${surname} ${given.join("")}`,
    birthday: `${born.slice(0, 4)}-${born.slice(4, 6)}-${born.slice(6)}`,
  };
  return fieldsOf(texts).map((field) => ({ what: "as entered", field, text: texts[field] }));
}

/** The fields spelt otherwise: masked, cut short, spaced out, in another order. */
export function spellings({ name, pinyin, phone, personId, bankCard, email, address }: Identity): Leak[] {
  const [one = "", two = "", three = ""] = name;
  const [surname = "", first = "", second = ""] = pinyin;
  const [year, month, day] = [personId.slice(6, 10), personId.slice(10, 12), personId.slice(12, 14)];
  const spelt: [Field, ...string[]][] = [
    ["name", `${one}*${three}`, `${one}某`, `${one}某某`, `${one}女士`, `${one} ${two} ${three}`, `阿${two}${three}`],
    ["pinyin", `${surname}${first}${second}`, `${first}${second}_${surname}`, `${surname}.${first}${second}`],
    ["pinyin", `${surname} ${first} ${second}`.toUpperCase(), `${surname}-${first}${second}`],
    ["phone", `${phone.slice(0, 3)}****${phone.slice(7)}`, `尾号${phone.slice(5)}。`, `+86${phone}`],
    ["phone", phone.replace(/^(...)(....)/, "$1-$2-"), phone.replace(/^(...)(....)/, "$1 $2 ")],
    ["personId", `${personId.slice(0, 6)}********${personId.slice(14)}`, `后六位：${personId.slice(12)}`],
    ["personId", personId.toLowerCase(), personId.replace(/^(.{6})(.{8})/, "$1 $2 ")],
    ["birthday", `${year}${month}${day}出生`, `${year}年${Number(month)}月${Number(day)}日`, `${year}/${month}/${day}`],
    ["birthday", `${year}.${month}.${day}`, `${year}年${month}月${day}日`],
    [
      "bankCard",
      bankCard.replace(/(....)(?=.)/g, "$1 "),
      bankCard.replace(/(....)(?=.)/g, "$1-"),
      `（${bankCard.slice(13)}）`,
    ],
    ["email", `mailto:${email}`, `${email.split("@")[0]}@***`],
    ["address", `${[...address].slice(-5).join("")}门口`],
  ];
  const wide = (text: string) =>
    text.replace(/\d/g, (digit) => "０１２３４５６７８９"[Number(digit)] ?? "").replace("X", "Ｘ");
  spelt.push(
    ["phone", wide(phone)],
    ["personId", wide(personId), personId.replace(/^(.{6})(.{8})/, "$1-$2-")],
    ["bankCard", wide(bankCard), `${bankCard.slice(0, 6)}*********${bankCard.slice(15)}`],
  );
  return spelt.flatMap(([field, ...texts]) => texts.map((text) => ({ what: `as ${text}`, field, text })));
}

type Disguise = { readonly what: string; readonly put: (text: string) => Uint8Array };

const unitsOf = (text: string): number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
const hexOf = (unit: number, width: number): string => unit.toString(16).padStart(width, "0");
const outside = /[^ -~]/gu;

/** Ways in which a text travels: each gives the bytes that would stand in an artefact. */
export const disguises: readonly Disguise[] = [
  { what: "percent-encoded", put: (text) => Buffer.from(`/x?q=${encodeURIComponent(text)}`) },
  { what: "percent-encoded in small letters", put: (text) => Buffer.from(encodeURIComponent(text).toLowerCase()) },
  { what: "as a form sends it", put: (text) => Buffer.from(new URLSearchParams({ q: text }).toString()) },
  { what: "percent-encoded twice", put: (text) => Buffer.from(encodeURIComponent(encodeURIComponent(text))) },
  ...["", "a", "ab"].flatMap((before) => [
    { what: "in base64", put: (text: string) => Buffer.from(Buffer.from(`${before}${text}尾`).toString("base64")) },
    {
      what: "in base64url",
      put: (text: string) => Buffer.from(Buffer.from(`${before}${text}尾`).toString("base64url")),
    },
  ]),
  { what: "in hex", put: (text) => Buffer.from(`\\x${Buffer.from(text).toString("hex")}`) },
  {
    what: "escaped",
    put: (text) => Buffer.from(text.replace(outside, (char) => unitsOf(char).map(escapeOf).join(""))),
  },
  {
    what: "escaped in capitals",
    put: (text) =>
      Buffer.from(
        unitsOf(text)
          .map((unit) => `\\u${hexOf(unit, 4).toUpperCase()}`)
          .join(""),
      ),
  },
  {
    what: "escaped twice",
    put: (text) => Buffer.from(JSON.stringify(text.replace(outside, (char) => unitsOf(char).map(escapeOf).join("")))),
  },
  { what: "in entities", put: (text) => Buffer.from(text.replace(outside, (char) => `&#${char.codePointAt(0)};`)) },
  {
    what: "in entities throughout",
    put: (text) => Buffer.from([...text].map((char) => `&#${char.codePointAt(0)};`).join("")),
  },
  {
    what: "in hex entities",
    put: (text) => Buffer.from(text.replace(outside, (char) => `&#x${char.codePointAt(0)?.toString(16)};`)),
  },
  {
    what: "in hex entities throughout",
    put: (text) =>
      Buffer.from([...text].map((char) => `&#X${char.codePointAt(0)?.toString(16).toUpperCase()};`).join("")),
  },
  { what: "in UTF-16, low byte first", put: (text) => Buffer.from(`\ufeff${text}`, "utf16le") },
  {
    what: "in UTF-16, high byte first",
    put: (text) => Buffer.from(unitsOf(text).flatMap((unit) => [unit >> 8, unit & 255])),
  },
  {
    what: "as a PDF's hex string",
    put: (text) =>
      Buffer.from(
        `<FEFF${unitsOf(text)
          .map((unit) => hexOf(unit, 4).toUpperCase())
          .join("")}>`,
      ),
  },
  { what: "quoted-printable", put: (text) => Buffer.from(quoted(text)) },
];

const escapeOf = (unit: number): string => `\\u${hexOf(unit, 4)}`;
const quoted = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 32 && byte < 127 && byte !== 61
        ? String.fromCharCode(byte)
        : byte === 32
          ? " "
          : `=${hexOf(byte, 2).toUpperCase()}`,
    )
    .join("");

const fieldsOf = (texts: Record<Field, string>): Field[] =>
  (["name", "pinyin", "phone", "personId", "birthday", "email", "bankCard", "address"] as const).filter(
    (field) => texts[field] !== "",
  );
