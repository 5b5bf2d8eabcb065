import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

// Testing Library only does this by itself where the test functions are global.
afterEach(cleanup);
