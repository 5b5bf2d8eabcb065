// biome-ignore-all lint/complexity: an old Excel reads ECMAScript 5 and nothing newer.
(function () {
  function say() {
    location.replace("./unsupported.html");
  }
  // Trident and the first Edge have no modules: nothing of the pane would ever start.
  if (!("noModule" in document.createElement("script"))) {
    say();
    return;
  }
  if (!window.Office || !Office.onReady) {
    document.getElementById("unreachable").style.display = "block";
    return;
  }
  Office.onReady(function () {
    var supported =
      Office.context &&
      Office.context.requirements &&
      Office.context.requirements.isSetSupported("ExcelApi", "1.13");
    if (!supported) say();
  });
})();
