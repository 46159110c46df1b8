import type { DeliveryRefusal } from "./policy";

type AskedField = "receivedOn" | "files";

/** Where the form that completes a delivery can mend what the policy refuses. */
const fieldOf: Partial<Record<DeliveryRefusal, AskedField>> = {
  delivery_received_on_missing: "receivedOn",
  received_before_sent: "receivedOn",
  delivered_in_future: "receivedOn",
  slip_image_missing: "files",
  receipt_image_missing: "files",
  signed_receipt_missing: "files",
  witness_or_footage_missing: "files",
  screen_image_missing: "files",
  notice_image_missing: "files",
};

const faulty: ReadonlyMap<string, AskedField> = new Map(Object.entries(fieldOf));

/** The refusal's own sentence for the field that mends it; undefined where none of the form does. */
export function faultsAtFields(reason: string | undefined): Readonly<Record<string, string>> | undefined {
  const field = faulty.get(reason ?? "");
  return field && reason ? { [field]: reason } : undefined;
}
