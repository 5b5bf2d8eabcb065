import { heldDemo } from "../support/heldDemo.ts";
import { laterIsCorrected } from "./quarter/corrected.ts";
import { someAreExcepted } from "./quarter/exceptions.ts";
import { firstEditionIsFrozen } from "./quarter/firstEdition.ts";
import { oneIsEnteredFor } from "./quarter/onBehalf.ts";
import { oneIsReturned } from "./quarter/returned.ts";
import { setScene } from "./quarter/scene.ts";
import { secondEditionIsExplained } from "./quarter/secondEdition.ts";

// Quý I was due before 15/3: five communes have handed the poverty form in and been approved by then.
const scene = setScene(heldDemo("2022-03-18T08:00:00+07:00"));

someAreExcepted(scene);
oneIsReturned(scene);
oneIsEnteredFor(scene);
firstEditionIsFrozen(scene);
laterIsCorrected(scene);
secondEditionIsExplained(scene);
