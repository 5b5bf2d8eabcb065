import { type ConnectionSentences, said } from "./saidProblem.ts";

/** What may happen between the pane and the Worker, in English. */
export const connectionEnglish: ConnectionSentences = {
  offline: said(
    "No network",
    "The figures are still in the sheet. Press again once there is a network.",
  ),
  "no-answer": said(
    "Not known whether it arrived",
    "The server does not answer. Press again: if it had arrived, you will see that same receipt.",
  ),
  "unreadable-reply": ({ status }) => ({
    title: "The server's answer cannot be read",
    detail: `Code ${status}. Reload the page and try again; if it persists, tell the office that receives the reports.`,
  }),
  "server-failed": said(
    "The server has failed",
    "Nothing has changed. Try again in a few minutes; if it persists, tell the office that receives the reports.",
  ),
  "part-not-loaded": ({ why }) => {
    switch (why) {
      case "unreachable":
        return {
          title: "This part could not be loaded",
          detail: "The server does not answer. Press again once there is a network.",
        };
      case "cut-off":
        return {
          title: "This part could not be loaded",
          detail:
            "The network broke off. Reload the page to have it; the figures in the sheet are safe.",
        };
      case "outdated":
        return {
          title: "There is a newer version of this program",
          detail: "Reload the page to use it; the figures in the sheet are safe.",
        };
    }
  },
};
