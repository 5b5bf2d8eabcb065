import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// Testing Library only does this by itself where the test functions are global.
afterEach(cleanup);

// No test is about speed: a busy machine draws a form in more than the second that is waited by default.
configure({ asyncUtilTimeout: 8_000 });
