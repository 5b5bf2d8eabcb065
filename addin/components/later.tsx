import { type ComponentType, useEffect } from "react";
import { err, ok, type Result } from "../../shared/result.ts";
import { useAction } from "../hooks/useAction.ts";
import { useReload } from "../hooks/useReload.ts";
import { useSaid } from "../hooks/useSaid.ts";
import { useText } from "../hooks/useText.ts";
import { ProblemBar } from "./ProblemBar.tsx";
import { type LoadFault, whyNotLoaded } from "./whyNotLoaded.ts";

/** Of a part that is wanted only at times: whether it is missed now, and what ends that. */
interface Missing {
  readonly isMissed: boolean;
  readonly onDismiss: () => void;
}

/** A part of the pane that is loaded when it is first shown, or begun before; `Meanwhile` stands in its place until it
 *  is there. Where it cannot be had, why is said in its place, with the way on; of a part that is wanted only at times,
 *  only while it is missed. */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile: ComponentType<P> = Nothing,
  missingOf: (props: P) => Missing | null = asDialog,
) {
  let Loaded: ComponentType<P> | null = null;
  const begin = async (): Promise<Result<null, LoadFault>> => {
    if (Loaded) return ok(null);
    // Chromium remembers an import that has failed, and fails it for ever: it is not begun in vain.
    if (!navigator.onLine) return err("offline");
    try {
      Loaded = await load();
      return ok(null);
    } catch (error) {
      console.error(error);
      return err(await whyNotLoaded(error));
    }
  };

  function Later(props: P) {
    const { state, start } = useAction(begin);
    const isMissing = Loaded === null;
    // It may have come since this was drawn.
    useEffect(() => {
      if (isMissing) void start();
    }, [start, isMissing]);
    if (Loaded) return <Loaded {...props} />;
    if (state.kind !== "failed") return <Meanwhile {...props} />;
    const missing = missingOf(props);
    if (missing?.isMissed === false) return null;
    return (
      <NotLoaded
        fault={state.problem}
        onAgain={() => void start()}
        {...(missing ? { onDismiss: missing.onDismiss } : {})}
      />
    );
  }
  return Object.assign(Later, { begin });
}

interface NotLoadedProps {
  readonly fault: LoadFault;
  readonly onAgain: () => void;
  readonly onDismiss?: () => void;
}

function NotLoaded({ fault, onAgain, ...dismissal }: NotLoadedProps) {
  const { retry, apology, notLoaded } = useText();
  const said = useSaid();
  const reload = useReload();
  const again = { label: retry, onChoose: onAgain };
  const anew = { label: notLoaded.reload, onChoose: reload };
  switch (fault) {
    case "offline":
      return (
        <ProblemBar intent="warning" {...said({ kind: fault })} action={again} {...dismissal} />
      );
    case "unreachable":
      return <ProblemBar intent="warning" {...notLoaded[fault]} action={again} {...dismissal} />;
    case "cut-off":
    case "outdated":
      return <ProblemBar intent="warning" {...notLoaded[fault]} action={anew} {...dismissal} />;
    case "broken":
      return <ProblemBar intent="error" {...apology} action={anew} {...dismissal} />;
  }
}

/** A dialog is missed for as long as it is asked for, and can be closed unseen. */
function asDialog(props: { readonly onClose?: unknown }): Missing | null {
  const { onClose } = props;
  return typeof onClose === "function" ? { isMissed: true, onDismiss: () => onClose() } : null;
}

function Nothing() {
  return null;
}
