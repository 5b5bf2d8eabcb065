import { DeviceDialog, type DeviceProps } from "./DeviceDialog.tsx";
import { UnitCodes, type UnitCodesProps } from "./UnitCodes.tsx";

/** Codes beside the administrator's pane: of one's own for another device, or for the people of a unit. */
export type CodesExtraProps =
  | ({ readonly what: "device" } & DeviceProps)
  | ({ readonly what: "unit" } & UnitCodesProps);

/** Loaded in one piece, once one of them is wanted. */
export function CodesExtra(props: CodesExtraProps) {
  return props.what === "device" ? <DeviceDialog {...props} /> : <UnitCodes {...props} />;
}
