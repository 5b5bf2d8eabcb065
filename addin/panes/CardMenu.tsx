import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { DutyWish } from "../actions/dutyChoices.ts";
import { useDeskText } from "../hooks/useDeskText.ts";

interface Props {
  readonly wishes: readonly DutyWish[];
  readonly mayReceive: boolean;
  readonly mayReopen: boolean;
  readonly mayEnter: boolean;
  readonly disabled: boolean;
  readonly onWish: (wish: DutyWish) => void;
  readonly onReceive: () => void;
  readonly onReopen: () => void;
  readonly onEnter: () => void;
  readonly onCodes: () => void;
}

/** What is done now and then with a report of the board. */
export function CardMenu(props: Props) {
  const { wishes, mayReceive, mayReopen, mayEnter, disabled } = props;
  const desk = useDeskText();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" disabledFocusable={disabled}>
          {desk.more}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {mayReceive && <MenuItem onClick={props.onReceive}>{desk.receive}</MenuItem>}
          {mayEnter && <MenuItem onClick={props.onEnter}>{desk.enter}</MenuItem>}
          {mayReopen && <MenuItem onClick={props.onReopen}>{desk.reopen}</MenuItem>}
          {wishes.map((wish) => (
            <MenuItem key={`${wish.kind}/${wish.granted}`} onClick={() => props.onWish(wish)}>
              {(wish.granted ? desk.wishes : desk.lifts)[wish.kind]}
            </MenuItem>
          ))}
          <MenuItem onClick={props.onCodes}>{desk.reissue}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
