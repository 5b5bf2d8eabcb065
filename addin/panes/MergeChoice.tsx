import { Field, Radio, RadioGroup } from "@fluentui/react-components";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly whose: "theirs" | "mine" | undefined;
  readonly theirs: string;
  readonly mine: string;
  readonly onChoose: (whose: "theirs" | "mine") => void;
}

/** One thing that two people have said differently: whose counts. */
export function MergeChoice({ label, hint, whose, theirs, mine, onChoose }: Props) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <RadioGroup
        value={whose ?? ""}
        onChange={(_, { value }) => onChoose(value === "theirs" ? value : "mine")}
      >
        <Radio value="theirs" label={theirs} />
        <Radio value="mine" label={mine} />
      </RadioGroup>
    </Field>
  );
}
