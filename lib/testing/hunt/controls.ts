import { disguises, leaksOf, spellings } from "./disguises";
import type { Artefact, Hunter } from "./hunter";
import { type Field, type Identity, identities } from "./identities";
import { type Vessel, vessels } from "./vessels";

/** A leak that was put somewhere on purpose: the hunter must name this person's field. */
export type Control = {
  readonly what: string;
  readonly name: string;
  readonly field: Field;
  readonly artefact: Artefact;
};

/** 檀霁沄 in the encoding of older Chinese systems, as their programs write it. */
const IN_GB18030 = "ccb4f6ab9b56";

/** Every field in every vessel, in every spelling, and in every disguise. */
export async function controls(): Promise<readonly Control[]> {
  const planted = identities.flatMap(inText);
  for (const [at, vessel] of vessels.entries()) planted.push(...(await inVessel(personAt(at), vessel)));
  const { name } = personAt(0);
  const artefact = { bytes: Buffer.from(IN_GB18030, "hex") };
  return [...planted, { what: "name in GB 18030", name, field: "name", artefact }];
}

function inText(person: Identity): Control[] {
  const { name } = person;
  const spelt = spellings(person).map(({ what, field, text }) => ({
    ...{ what: `${field} ${what}`, name, field, artefact: { bytes: Buffer.from(`<p>${text}</p>`) } },
  }));
  // A date is disguised by nothing here: its eight digits would tell nobody in an encoding that they share with hashes.
  const whole = leaksOf(person).filter(({ field }) => field !== "birthday");
  const disguised = disguises.flatMap(({ what, put }) =>
    whole.map(({ field, text }) => ({ what: `${field} ${what}`, name, field, artefact: { bytes: put(text) } })),
  );
  return [...spelt, ...disguised];
}

async function inVessel(person: Identity, { what, put, isNarrow }: Vessel): Promise<Control[]> {
  const leaks = leaksOf(person);
  const control = (field: Field, artefact: Artefact) => ({
    what: `${what}: ${field}`,
    name: person.name,
    field,
    artefact,
  });
  if (isNarrow) return Promise.all(leaks.map(async ({ field, text }) => control(field, await put(text))));
  const artefact = await put(leaks.map(({ text }) => text).join(" "));
  return leaks.map(({ field }) => control(field, artefact));
}

const personAt = (at: number): Identity => {
  const person = identities[at % identities.length];
  if (!person) throw new Error("nobody to plant");
  return person;
};

/** The controls that the hunter does not find. */
export async function missed(hunt: Hunter, planted: readonly Control[]): Promise<readonly Control[]> {
  const blind: Control[] = [];
  for (const control of planted) {
    const hits = await hunt(control.artefact);
    if (!hits.some(({ name, field }) => name === control.name && field === control.field)) blind.push(control);
  }
  return blind;
}
