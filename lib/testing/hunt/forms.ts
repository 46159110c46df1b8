import { maskName, maskPersonId, maskPhone } from "@/lib/kernel/mask";
import { encodings } from "./encodings";
import type { Field, Identity } from "./identities";
import type { Pattern } from "./matcher";

/** What a pattern tells, of whom, and in which disguise. */
export type Tell = {
  readonly name: string;
  readonly field: Field;
  readonly form: string;
  readonly encoding: string;
};

/** One way to write a field. Bounded: so short that it tells only where it stands alone. */
type Spelling = { readonly form: string; readonly text: string; readonly isBounded?: boolean };

/**
 * Every way in which a person's fields can stand in an artefact: as they are, spaced, masked, cut short, and each of
 * these in every encoding. Of a tip nothing is shown to anyone, so that the masks of `lib/kernel/mask.ts` tell too.
 */
export function patternsOf(identity: Identity): Pattern<Tell>[] {
  return Object.entries(spellingsOf(identity)).flatMap(([field, spellings]) =>
    spellings.flatMap(({ form, text, isBounded = false }): Pattern<Tell>[] => {
      const tell = (encoding: string): Tell => ({ name: identity.name, field: asField(field), form, encoding });
      if (isBounded) return [{ bytes: Buffer.from(text), tag: tell("utf8"), isBounded }];
      return encodings(text).map(({ encoding, bytes }) => ({ bytes, tag: tell(encoding), isBounded }));
    }),
  );
}

const fields: readonly Field[] = [
  ...(["name", "pinyin", "phone", "personId", "birthday", "email", "bankCard", "address"] as const),
];

function asField(name: string): Field {
  const field = fields.find((each) => each === name);
  if (!field) throw new Error(`no field ${name}`);
  return field;
}

function spellingsOf({ name, pinyin, phone, personId, email, bankCard, address }: Identity): Record<Field, Spelling[]> {
  const [surname = "", ...given] = [...name];
  return {
    name: [
      { form: "spaced", text: [...name].join(" ") },
      { form: "masked", text: maskName(name) },
      ...["某", "先生", "女士"].map((rest) => ({ form: "surname", text: `${surname}${rest}` })),
      { form: "with or without the surname", text: given.join("") },
    ],
    pinyin: pinyinOf(pinyin),
    phone: [
      ...grouped("raw", phone, [3, 4, 4]),
      { form: "masked", text: maskPhone(phone) },
      { form: "last six", text: phone.slice(-6), isBounded: true },
    ],
    personId: [
      ...grouped("raw", personId, [6, 8, 4]),
      { form: "masked", text: maskPersonId(personId) },
      { form: "last six", text: personId.slice(-6), isBounded: true },
    ],
    birthday: birthdayOf(personId.slice(6, 14)),
    email: [{ form: "local part", text: email.split("@")[0] ?? "" }],
    bankCard: [
      ...grouped("raw", bankCard, [4, 4, 4, 4, 3]),
      { form: "masked", text: maskPersonId(bankCard) },
      { form: "last six", text: bankCard.slice(-6), isBounded: true },
    ],
    address: [{ form: "lane", text: [...address].slice(-5).join("") }],
  };
}

function pinyinOf([surname = "", ...given]: readonly string[]): Spelling[] {
  const whole = given.join("");
  return [" ", "", "_", "-", "."].flatMap((between) => [
    { form: "surname first", text: [surname, whole].join(between) },
    { form: "surname last", text: [whole, surname].join(between) },
    { form: "syllables", text: [surname, ...given].join(between) },
  ]);
}

const FULL_WIDTH = 0xfee0;
const fullWidth = (text: string): string =>
  text.replace(/[0-9X]/g, (char) => String.fromCharCode(char.charCodeAt(0) + FULL_WIDTH));

/** A number whole, in groups by spaces and hyphens, and in full width. */
function grouped(form: string, text: string, sizes: readonly number[]): Spelling[] {
  const groups: string[] = [];
  let at = 0;
  for (const size of sizes) {
    groups.push(text.slice(at, at + size));
    at += size;
  }
  return [
    { form, text },
    { form: "spaced", text: groups.join(" ") },
    { form: "hyphened", text: groups.join("-") },
    { form: "full width", text: fullWidth(text) },
  ];
}

function birthdayOf(digits: string): Spelling[] {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  const dated = ["-", "/", "."].map((between) => [year, month, day].join(between));
  return [
    { form: "digits", text: digits, isBounded: true },
    ...dated.map((text) => ({ form: "dated", text, isBounded: true })),
    { form: "prose", text: `${year}年${Number(month)}月${Number(day)}日` },
    { form: "prose", text: `${year}年${month}月${day}日` },
  ];
}
