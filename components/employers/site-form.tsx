"use client";
import { SelectField } from "@/components/form/choice-fields";
import { CommandForm } from "@/components/form/command-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea, TextField } from "@/components/form/text-fields";
import { useCommandForm } from "@/components/form/use-command-form";
import type { FormAction } from "@/lib/action-result";
import { AddEstablishmentInput, EditEstablishmentInput } from "@/lib/employers/input";
import type { EmployerFile } from "@/lib/employers/queries/employer-file";

type Site = EmployerFile["sites"][number];
type Regions = readonly { readonly code: string; readonly name: string }[];
type Props = {
  /** The employer that gets a new place, or the place that is corrected. */
  place: { readonly employerId: string } | { readonly site: Site };
  regions: Regions;
  action: FormAction<unknown, unknown>;
};

/** A branch, site or insurance account: entered anew, or corrected. */
export function SiteForm({ place, ...rest }: Props) {
  return "site" in place ? <EditForm site={place.site} {...rest} /> : <AddForm id={place.employerId} {...rest} />;
}

function AddForm({ id, regions, action }: Omit<Props, "place"> & { id: string }) {
  const form = useCommandForm(AddEstablishmentInput, action, {
    defaults: { id, name: "", address: "", regionCode: regions[0]?.code ?? "", insuranceAccounts: "" },
  });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="name" label="名称" help={NAME_HELP} />
      <SelectField form={form} name="regionCode" label="所在地" options={regionOptions(regions)} />
      <TextField form={form} name="address" label="地址" />
      <TextArea form={form} name="insuranceAccounts" label="社会保险参保账户" help={ACCOUNTS_HELP} rows={3} optional />
      <SubmitButton form={form}>登记</SubmitButton>
    </CommandForm>
  );
}

function EditForm({ site, regions, action }: Omit<Props, "place"> & { site: Site }) {
  const { id, version, name, address, regionCode, insuranceAccounts } = site;
  const form = useCommandForm(EditEstablishmentInput, action, {
    defaults: { id, version, name, address, regionCode, insuranceAccounts: insuranceAccounts.join("\n") },
  });
  return (
    <CommandForm form={form}>
      <TextField form={form} name="name" label="名称" help={NAME_HELP} />
      <SelectField form={form} name="regionCode" label="所在地" options={regionOptions(regions)} />
      <TextField form={form} name="address" label="地址" />
      <TextArea form={form} name="insuranceAccounts" label="社会保险参保账户" help={ACCOUNTS_HELP} rows={3} optional />
      <SubmitButton form={form}>保存更正</SubmitButton>
    </CommandForm>
  );
}

const NAME_HELP = "例如：建设路工地、新城分店。";
const ACCOUNTS_HELP = "有几个填几个，一行一个。";

const regionOptions = (regions: Regions) => regions.map(({ code, name }) => ({ value: code, label: name }));
