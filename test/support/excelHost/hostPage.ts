/** Where our Excel and the add-in live; a browser driver answers for both, nothing leaves the machine. */
export const hostOrigin = "https://host.officeapps.live.com";
export const addinOrigin = "https://addin.test";

/** The page that plays Excel on the web: it shows the add-in in a frame and passes messages on to the test. */
export function hostPage(addinUrl: string): string {
  const frameName = JSON.stringify({
    baseFrameName: "addin",
    hostInfo: "Excel$Web$16.00$en-US$$$$0",
    xdmInfo: `conv1|ctl1|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  return `<!doctype html><meta charset="utf-8"><title>Book1.xlsx</title>
<style>html,body,iframe{margin:0;border:0;width:100%;height:100%}</style>
<script>
  window.tell = (text) => frames[0].postMessage(text, ${JSON.stringify(addinOrigin)});
  window.addEventListener("message", async ({ data }) => {
    if (typeof data !== "string") return;
    const answer = await window.answerAsHost(data);
    if (answer !== null) window.tell(answer);
  });
</script>
<iframe id="addin" name="${attribute(frameName)}" src="${attribute(addinUrl)}"></iframe>`;
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
