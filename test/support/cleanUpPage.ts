import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, vi } from "vitest";

// Testing Library only does this by itself where the test functions are global.
afterEach(cleanup);

// Some files share their modules: no clock or spy of one is met by the next.
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

// A part of the pane that is fetched ahead may still be on its way when the last test has ended: what it is fetched into
// must not be gone by then.
afterAll(() => vi.dynamicImportSettled());

// A busy machine is slow, not wrong: what must come is waited for. What a screen reader is kept from is told in a
// browser: without a layout, a dialog that has the focus passes for hidden here.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });
